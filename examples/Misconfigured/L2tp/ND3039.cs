namespace NetDsl.Examples.Misconfigured;

/// <summary>LCP is not negotiated again.</summary>
public static partial class ND3039
{
    public static Network Bad() => Network.Define("ND3039", net =>
    {
        net.Lns1(lns: lns =>
        {
            lns.LacAuthenticationFirst(); // expect ND3039
        });
    });
}
