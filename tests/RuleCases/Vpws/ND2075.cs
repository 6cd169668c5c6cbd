namespace NetDsl.Examples.Misconfigured;

public static partial class ND2075
{
    public static Network Good() => Network.Define("ND2075", net =>
    {
        net.Asymmetric(
            "Pos",
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30"));
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network("10.1.0.0/16").Network("192.168.0.0/16")));
                ce.StaticRoute("192.168.2.0/24", "10.1.2.2", preference: 100);
            },
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network("10.1.0.0/16").Network("192.168.0.0/16")));
                ce.StaticRoute("192.168.1.0/24", "10.1.2.1", preference: 100);
            }, pw => pw.IpInterworking());
    });

    public static Network Good_no_ospf_on_the_links() => Network.Define("ND2075", net =>
    {
        net.Asymmetric(
            "Pos",
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30"));
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network("192.168.0.0/16")));
            },
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network("192.168.0.0/16")));
            }, pw => pw.IpInterworking());
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND2075", net =>
    {
        net.Asymmetric(
            "Pos",
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress(address));
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network("10.1.0.0/16").Network("192.168.0.0/16")));
            },
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network("10.1.0.0/16").Network("192.168.0.0/16")));
            }, pw => pw.IpInterworking());
    });

    public static Network Unknown_network(Ipv4Prefix network) => Network.Define("ND2075", net =>
    {
        net.Asymmetric(
            "Pos",
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30"));
                ce.Ospf(1, ospf => ospf.Area("0.0.0.0", area => area.Network(network)));
            },
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
            }, pw => pw.IpInterworking());
    });
}
