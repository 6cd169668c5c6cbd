namespace NetDsl.Examples.Misconfigured;

/// <summary>The group has no password, and authentication is on.</summary>
public static partial class ND3029
{
    public static Network Bad() => Network.Define("ND3029", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"))); // expect ND3029
        }, domain: d => d.L2tpGroup("gold"));
    });
}
