namespace NetDsl.Examples.Misconfigured;

public static partial class ND3043
{
    public static Network Good() => Network.Define("ND3043", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("city").Password("blue-42-moon").Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"))); // expect ND6201
            lac.L2tpGroup("silver", g => g.TunnelName("town").Password("blue-24-moon").Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"))); // expect ND6201
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver"));
    });

    public static Network Good_same_password() => Network.Define("ND3043", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.Starts("city"));
            lac.L2tpGroup("silver", g => g.Starts("city"));
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver"));
    });

    public static Network Unknown(Secret password) => Network.Define("ND3043", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("city").Password("blue-42-moon").Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"))); // expect ND6201
            lac.L2tpGroup("silver", g => g.TunnelName("city").Password(password).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver"));
    });
}
