namespace NetDsl.Examples.Misconfigured;

/// <summary>An interface has a secondary address only.</summary>
public static partial class ND6076
{
    public static Network Bad() => Network.Define("ND6076", net =>
    {
        net.HuaweiRouter("CE1", ce => ce.Interface("GE0/1/0", ac =>
        {
            ac.SecondaryAddress("10.1.1.1/30"); // expect ND6076
        }));
    });
}
