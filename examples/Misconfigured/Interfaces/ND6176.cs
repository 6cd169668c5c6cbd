namespace NetDsl.Examples.Misconfigured;

/// <summary>Two interfaces of CE1 have the same address.</summary>
public static partial class ND6176
{
    public static Network Bad() => Network.Define("ND6176", net =>
    {
        net.HuaweiRouter("CE1", ce =>
        {
            ce.Interface("GE0/1/0", ac => ac.Address("10.1.1.1/30"));
            ce.Interface("GE0/1/1", ac => ac.Address("10.1.1.1/30")); // expect ND6176
        });
    });
}
