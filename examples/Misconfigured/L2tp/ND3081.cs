namespace NetDsl.Examples.Misconfigured;

/// <summary>The default domain of an LNS is one that nobody described.</summary>
public static partial class ND3081
{
    public static Network Bad() => Network.Define("ND3081", net =>
    {
        net.Lns1(lns: side => side.DefaultDomain("isp9")); // expect ND3081
    });
}
