using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3166
{
    public static Network Fixed() => Network.Define("ND3166", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup("lac1", group =>
        {
        }));
    });

    public static Network Good_the_default() => Network.Define("ND3166", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup("lac1", group => group.HelloInterval(60)));
    });

    public static Network Good_a_group_without_backup() => Network.Define("ND3166", net =>
    {
        net.HotBackup(lac =>
        {
            lac.L2tpGroup("lac2", group => group.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).HelloInterval(200).Lac(side => side.Lns("4.4.4.4").Source("GE0/2/0")));
            lac.Aaa(aaa => aaa.Domain("isp2", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac2")));
            lac.Interface("GE0/1/1.1", users => users.UserVlan(1, 100).PppoeServer(1).Bas(bas => bas.Layer2Subscriber("isp2", BasDomainUse.Force)));
        });
    });

    public static Network Unknown(L2tpHelloInterval interval) => Network.Define("ND3166", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup("lac1", group => group.HelloInterval(interval)));
    });
}
