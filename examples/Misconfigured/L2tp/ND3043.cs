namespace NetDsl.Examples.Misconfigured;

/// <summary>Two groups are the LAC city to one LNS, with different passwords.</summary>
public static partial class ND3043
{
    public static Network Bad() => Network.Define("ND3043", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("city").Password("blue-42-moon").Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"))); // expect ND6201
            lac.L2tpGroup("silver", g => g.TunnelName("city").Password("blue-24-moon").Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"))); // expect ND3043, ND6201
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver"));
    });
}
