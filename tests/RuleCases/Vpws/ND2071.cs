namespace NetDsl.Examples.Misconfigured;

public static partial class ND2071
{
    public static Network Good() => Network.Define("ND2071", net =>
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

    public static Network Good_own_address() => Network.Define("ND2071", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Address("10.1.2.2/30"));
                ce.StaticRoute("192.168.1.0/24", "Pos0/1/0");
                ce.StaticRoute("192.168.1.0/24", "Pos0/1/1", preference: 100);
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Never()));
    });

    public static Network Unknown(InterfaceName lender) => Network.Define("ND2071", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered(lender));
                ce.StaticRoute("192.168.1.0/24", "Pos0/1/0");
                ce.StaticRoute("192.168.1.0/24", "Pos0/1/1", preference: 100);
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Never()));
    });
}
