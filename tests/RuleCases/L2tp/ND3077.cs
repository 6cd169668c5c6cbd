namespace NetDsl.Examples.Misconfigured;

public static partial class ND3077
{
    public static Network Good() => Network.Define("ND3077", net =>
    {
        net.Lac1(
            router => router.L2tpGroup("lac9", g =>
            {
                g.TunnelName("lac9").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack0"));
            }),
            domain: d => d.L2tpGroup("lac9"));
    });

    public static Network Bad_too_many() => Network.Define("ND3077", net =>
    {
        net.Lac1(
            router =>
            {
                for (var i = 2; i <= 9; i++)
                {
                    router.L2tpGroup($"lac{i}", g =>
                    {
                        g.TunnelName($"lac{i}").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                        g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack0"));
                    });
                }
            },
            domain: d =>
            {
                for (var i = 2; i <= 8; i++)
                    d.L2tpGroup($"lac{i}");
                d.L2tpGroup("lac9"); // expect ND3077
            });
    });

    public static Network Unknown(L2tpGroupName group) => Network.Define("ND3077", net =>
    {
        net.Lac1(domain: d => d.L2tpGroup(group));
    });

    public static Network Unknown_group(L2tpGroupName group) => Network.Define("ND3077", net =>
    {
        net.Lac1(
            router => router.L2tpGroup(group, g =>
            {
                g.TunnelName("lac9").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack0"));
            }),
            domain: d => d.L2tpGroup("lac9"));
    });
}
