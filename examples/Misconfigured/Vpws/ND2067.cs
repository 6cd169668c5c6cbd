namespace NetDsl.Examples.Misconfigured;

/// <summary>CE1 and CE2 are joined by a pseudowire between Ethernet ports and are in different subnets.</summary>
public static partial class ND2067
{
    public static Network Bad() => Network.Define("ND2067", net =>
    {
        net.TwoCes(
            "GE",
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30")), // expect ND2067
            ce => ce.Interface("GE0/1/0", ac => ac.Address("10.1.2.2/30")));
    });
}
