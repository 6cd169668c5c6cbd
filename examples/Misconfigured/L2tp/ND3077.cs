namespace NetDsl.Examples.Misconfigured;

/// <summary>A domain names an L2TP group that nobody described.</summary>
public static partial class ND3077
{
    public static Network Bad() => Network.Define("ND3077", net =>
    {
        net.Lac1(domain: d => d.L2tpGroup("lac9")); // expect ND3077
    });
}
