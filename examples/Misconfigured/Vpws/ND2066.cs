namespace NetDsl.Examples.Misconfigured;

/// <summary>The secondary address of CE1 is not in the subnet of the backup link of CE2.</summary>
public static partial class ND2066
{
    public static Network Bad() => Network.Define("ND2066", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30").SecondaryAddress("10.1.3.1/30")), // expect ND2066
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
            });
    });
}
