namespace NetDsl.Examples.Misconfigured;

/// <summary>The name of a group has a slash.</summary>
public static partial class ND3002
{
    public static Network Bad() => Network.Define("ND3002", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold/1", g => g.Starts("gold")); // expect ND3002
        }, domain: d => d.L2tpGroup("gold/1"));
    });
}
