namespace NetDsl.Examples.Misconfigured;

public static partial class ND3079
{
    public static Network Fixed() => Network.Define("ND3079", net =>
    {
        net.Lac1(router =>
        {
            router.L2tpGroup("lac2", g => g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side => side.Lns("4.4.4.4").Source("LoopBack0")));
            router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac2")));
        });
    });

    public static Network Bad_no_candidate() => Network.Define("ND3079", net =>
    {
        net.Lac1(router => router.L2tpGroup("lac2", g => g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side => side.Lns("4.4.4.4").Source("LoopBack0")))); // expect ND3079
    });

    public static Network Good_by_radius() => Network.Define("ND3079", net =>
    {
        net.Lac1(router =>
        {
            router.L2tpGroup("lac2", g => g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side => side.Lns("4.4.4.4").Source("LoopBack0")));
            router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpByRadius()));
        });
    });

    public static Network Unknown(L2tpGroupName group) => Network.Define("ND3079", net =>
    {
        net.Lac1(router =>
        {
            router.L2tpGroup("lac2", g => g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side => side.Lns("4.4.4.4").Source("LoopBack0")));
            router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup(group)));
        });
    });

    public static Network Unknown_group(L2tpGroupName group) => Network.Define("ND3079", net =>
    {
        net.Lac1(router =>
        {
            router.L2tpGroup(group, g => g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side => side.Lns("4.4.4.4").Source("LoopBack0")));
            router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1")));
        });
    });
}
