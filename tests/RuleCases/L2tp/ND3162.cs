using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3162
{
    public static Network Fixed() => Network.Define("ND3162", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup("lac1", group => group.Lac(side =>
        {
            side.Source("LoopBack1", shared: true);
        })));
    });

    public static Network Bad_no_loopback_interface() => Network.Define("ND3162", net =>
    {
        net.HotBackup(lac => lac.L2tpGroup("lac1", group => group.Lac(side =>
        {
            side.Source("GE0/2/0"); // expect ND3162
        })));
    });

    public static Network Bad_one_of_two_groups() => Network.Define("ND3162", net =>
    {
        net.HotBackup(lac =>
        {
            lac.L2tpGroup("lac2", group => group.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side =>
            {
                side.Lns("4.4.4.4");
                side.Source("LoopBack1"); // expect ND3162
            }));
            lac.Aaa(aaa => aaa.Domain("isp2", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac2")));
        });
    });

    public static Network Good_another_group_without_backup() => Network.Define("ND3162", net =>
    {
        net.HotBackup(lac =>
        {
            lac.L2tpGroup("lac2", group => group.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD")).Lac(side => side.Lns("4.4.4.4").Source("GE0/2/0")));
            lac.Aaa(aaa => aaa.Domain("isp2", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac2")));
            lac.Interface("GE0/1/1.1", users => users.UserVlan(1, 100).PppoeServer(1).Bas(bas => bas.Layer2Subscriber("isp2", BasDomainUse.Force)));
            lac.Interface("GE0/1/0.1", users => users.Bas(bas => bas.Layer2Subscriber("domain1", BasDomainUse.Force)));
        });
    });

    public static Network Unknown(InterfaceName source, Input<bool> shared) => Network.Define("ND3162", net =>
    {
        net.HotBackup(
            lac => lac.L2tpGroup("lac1", group => group.Lac(side => side.Source(source, shared))),
            lac => lac.L2tpGroup("lac1", group => group.Lac(side => side.Source("LoopBack2", shared))));
    });
}
