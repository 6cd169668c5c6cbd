using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3169
{
    public static Network Good_users_elsewhere() => Network.Define("ND3169", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Aaa(aaa => aaa.Domain("isp2", domain => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpByRadius()));
            lac.Interface("GE0/1/1.1", users => users.UserVlan(1, 100).PppoeServer(1).Bas(bas => bas.Layer2Subscriber("isp2")));
            lac.Interface("GE0/1/0.1", users => users.Bas(bas => bas.Layer2Subscriber("domain1", BasDomainUse.Force)));
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3169", net =>
    {
        net.HotBackup(lac => lac.Aaa(aaa => aaa.Domain("domain1", domain => domain.L2tpByRadius(on))));
    });
}
