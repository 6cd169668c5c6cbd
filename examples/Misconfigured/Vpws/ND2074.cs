namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup link of CE2 has borrowed its address and costs as much as the primary one.</summary>
public static partial class ND2074
{
    public static Network Bad() => Network.Define("ND2074", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30").OspfEnable(1, "0.0.0.0").OspfCost(10));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0").OspfEnable(1, "0.0.0.0").OspfCost(10)); // expect ND2074
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });
}
