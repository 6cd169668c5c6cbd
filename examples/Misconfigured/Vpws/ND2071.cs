namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup link of CE2 has borrowed its address, and PE1 never goes back to the primary pseudowire.</summary>
public static partial class ND2071
{
    public static Network Bad() => Network.Define("ND2071", net =>
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
            ac => ac.Reroute(r => r.Never())); // expect ND2071
    });
}
