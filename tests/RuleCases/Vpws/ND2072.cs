namespace NetDsl.Examples.Misconfigured;

public static partial class ND2072
{
    public static Network Good() => Network.Define("ND2072", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0"));
                ce.StaticRoute("192.168.1.0/24", "Pos0/1/0");
                ce.StaticRoute("192.168.1.0/24", "Pos0/1/1", preference: 100);
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });

    public static Network Good_own_address() => Network.Define("ND2072", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });

    public static Network Good_ospf_cost() => Network.Define("ND2072", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30").OspfEnable(1, "0.0.0.0").OspfCost(10));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0").OspfEnable(1, "0.0.0.0").OspfCost(20));
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });

    public static Network Good_no_host_route() => Network.Define("ND2072", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0").PppPeerHostRouteSuppress());
            },
            pw => pw.IpInterworking());
    });

    public static Network Unknown(InterfaceName lender) => Network.Define("ND2072", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered(lender));
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });

    public static Network Unknown_route(NextHop nextHop) => Network.Define("ND2072", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0"));
                ce.StaticRoute("192.168.1.0/24", nextHop);
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });
}
