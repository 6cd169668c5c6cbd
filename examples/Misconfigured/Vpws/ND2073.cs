namespace NetDsl.Examples.Misconfigured;

/// <summary>CE2 sends as much over the backup link as over the primary one.</summary>
public static partial class ND2073
{
    public static Network Bad() => Network.Define("ND2073", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")),
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
                ce.StaticRoute("192.168.1.0/24", "10.1.1.1");
                ce.StaticRoute("192.168.1.0/24", "10.1.2.1"); // expect ND2073
            });
    });
}
