namespace NetDsl.Examples.Misconfigured;

/// <summary>AVPs are hidden, and there is no password.</summary>
public static partial class ND3036
{
    public static Network Bad() => Network.Define("ND3036", net =>
    {
        net.Lac1(lac =>
        {
            lac.L2tpGroup("gold", g =>
            {
                g.TunnelName("gold@tunnels").AaaAuthentication();
                g.Lac(l => l.Lns("3.3.3.3").Source("LoopBack0"));
                g.HideAvps(); // expect ND3036
            });
        }, domain: d => d.L2tpGroup("gold"));
    });
}
