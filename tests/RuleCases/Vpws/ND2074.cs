namespace NetDsl.Examples.Misconfigured;

public static partial class ND2074
{
    public static Network Good() => Network.Define("ND2074", net =>
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

    public static Network Bad_isis() => Network.Define("ND2074", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30").IsisCost(20));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0").IsisCost(10)); // expect ND2074
            },
            pw => pw.IpInterworking());
    });

    public static Network Unknown(OspfCost cost) => Network.Define("ND2074", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30").OspfEnable(1, "0.0.0.0").OspfCost(10));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0").OspfEnable(1, "0.0.0.0").OspfCost(cost));
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });
}
