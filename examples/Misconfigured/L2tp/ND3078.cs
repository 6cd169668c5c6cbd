namespace NetDsl.Examples.Misconfigured;

/// <summary>A domain names an L2TP group and leaves L2TP to RADIUS.</summary>
public static partial class ND3078
{
    public static Network Bad() => Network.Define("ND3078", net =>
    {
        net.Lac1(domain: d => d.L2tpByRadius()); // expect ND3078
    });
}
