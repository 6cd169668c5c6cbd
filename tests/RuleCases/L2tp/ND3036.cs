namespace NetDsl.Examples.Misconfigured;

public static partial class ND3036
{
    public static Network Fixed() => Network.Define("ND3036", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g =>
            {
                g.TunnelName("gold@tunnels").AaaAuthentication();
                g.Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"));
            });
        }, domain: d => d.L2tpGroup("gold"));
    });

    public static Network Good() => Network.Define("ND3036", net =>
    {
        net.Lac1(group: g => g.TunnelName("lac1@tunnels").AaaAuthentication().HideAvps());
    });

    public static Network Unknown(Input<bool> on, Secret password) => Network.Define("ND3036", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g => g.TunnelName("gold@tunnels").AaaAuthentication().HideAvps(on).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
            lac.L2tpGroup("silver", g => g.TunnelName("silver@tunnels").AaaAuthentication().HideAvps().Password(password).Lac(l => l.Lns("3.3.3.3").Source("LoopBack0")));
        }, domain: d => d.L2tpGroup("gold").L2tpGroup("silver"));
    });
}
