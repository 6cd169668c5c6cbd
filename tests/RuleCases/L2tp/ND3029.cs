namespace NetDsl.Examples.Misconfigured;

public static partial class ND3029
{
    public static Network Bad_LNS() => Network.Define("ND3029", net =>
    {
        net.Lns1(lns =>
        {
            lns.L2tpGroup("lns2", g => g.Lns(1, "lac2")); // expect ND3029
        });
    });

    public static Network Bad_for_another_LNS() => Network.Define("ND3029", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").PasswordFor("3.3.3.3", L2tpParts.Password).Lac(l => l.Lns("3.3.3.3").Lns("4.4.4.4").Source("LoopBack0"))); // expect ND3029
        }, domain: d => d.L2tpGroup("gold"));
    });

    public static Network Good_for_this_LNS() => Network.Define("ND3029", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").PasswordFor("3.3.3.3", L2tpParts.Password).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
        }, domain: d => d.L2tpGroup("gold"));
    });

    public static Network Good_without_authentication() => Network.Define("ND3029", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Authentication(false).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
        }, domain: d => d.L2tpGroup("gold"));
    });

    public static Network Good_AAA_or_RADIUS() => Network.Define("ND3029", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold@tunnels").AaaAuthentication().Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
            lac.L2tpGroup("silver", g => g.TunnelName("silver").RadiusForce().Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
            lac.L2tpGroup("bronze", g => g.TunnelName("bronze").Lac(l => l.LnsFromRadius().Source("LoopBack0")));
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver"));
    });

    public static Network Unknown(Input<bool> on, Secret password) => Network.Define("ND3029", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold").Authentication(on).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
            lac.L2tpGroup("silver", g => g.TunnelName("silver").Password(password).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
            lac.L2tpGroup("bronze", g => g.TunnelName("bronze").AaaAuthentication(on).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver").L2tpGroup("bronze"));
    });
}
