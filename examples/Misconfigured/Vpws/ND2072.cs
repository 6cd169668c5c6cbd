namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup link of CE2 has borrowed its address, and CE2 has nothing that prefers the primary link.</summary>
public static partial class ND2072
{
    public static Network Bad() => Network.Define("ND2072", net =>
    {
        net.Asymmetric(
            "Pos",
            ce => ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.1/30")),
            ce =>
            {
                ce.Interface("Pos0/1/0", ac => ac.Ppp().Address("10.1.1.2/30"));
                ce.Interface("Pos0/1/1", ac => ac.Ppp().Unnumbered("Pos0/1/0")); // expect ND2072
            },
            pw => pw.IpInterworking(),
            ac => ac.Reroute(r => r.Delay(30)));
    });
}
