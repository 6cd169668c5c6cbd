namespace NetDsl.Examples.Misconfigured;

public static partial class ND3171
{
    public static Network Fixed() => Network.Define("ND3171", net =>
    {
        net.HotBackup(lac2: lac => lac.L2tpGroup("lac1", group =>
        {
            group.TunnelName("lac1");
        }));
    });

    public static Network Bad_other_lns() => Network.Define("ND3171", net =>
    {
        net.HotBackup(lac2: lac => lac.L2tpGroup("lac1", group => group.Lac(side => side.Lns("4.4.4.4")))); // expect ND3171
    });

    public static Network Bad_no_such_group() => Network.Define("ND3171", net =>
    {
        net.HotBackup(lac =>
        {
            lac.L2tpGroup("lac2", group => group.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side => side.Lns("4.4.4.4").Source("LoopBack1", true))); // expect ND3171
            lac.Aaa(aaa => aaa.Domain("isp2", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac2")));
        });
    });

    public static Network Bad_another_password() => Network.Define("ND3171", net =>
    {
        net.HotBackup(
            lac => lac.L2tpGroup("lac1", group => group.Password("alpha")), // expect ND6201
            lac => lac.L2tpGroup("lac1", group => group.Password("beta"))); // expect ND3171, ND6201
    });

    public static Network Bad_another_domain() => Network.Define("ND3171", net =>
    {
        net.HotBackup(lac => lac.Aaa(aaa => aaa.Domain("isp2", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1")))); // expect ND3171
    });

    public static Network Good() => Network.Define("ND3171", net =>
    {
        net.HotBackup(
            lac => lac.L2tpGroup("lac1", group => group.TunnelName("metro")),
            lac => lac.L2tpGroup("lac1", group => group.TunnelName("metro")));
    });

    public static Network Unknown(L2tpTunnelName name, Secret password, Ipv4Address lns) => Network.Define("ND3171", net =>
    {
        net.HotBackup(
            lac => lac.L2tpGroup("lac1", group => group.Password("alpha")), // expect ND6201
            lac => lac.L2tpGroup("lac1", group => group.TunnelName(name).Password(password).Lac(side => side.Lns(lns))));
    });
}
