namespace NetDsl.Examples.Misconfigured;

/// <summary>No domain names the second group of a LAC.</summary>
public static partial class ND3079
{
    public static Network Bad() => Network.Define("ND3079", net =>
    {
        net.Lac1(router =>
        {
            router.L2tpGroup("lac2", g => g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side => side.Lns("4.4.4.4").Source("LoopBack0"))); // expect ND3079
            router.Aaa(aaa => aaa.Domain("isp2", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1")));
        });
    });
}
