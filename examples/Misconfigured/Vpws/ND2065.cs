namespace NetDsl.Examples.Misconfigured;

/// <summary>CE2 has two links with a subnet each, CE1 an address in the first one only.</summary>
public static partial class ND2065
{
    public static Network Bad() => Network.Define("ND2065", net =>
    {
        net.Asymmetric(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")), // expect ND2065
            ce =>
            {
                ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.2/30"));
                ce.Interface("GE0/1/1", ac => ac.Address("10.1.2.2/30"));
            });
    });
}
