using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3114
{
    public static Network Good() => Network.Define("ND3114", net =>
    {
        net.Lts(2, "lac1", side => side.Lns("4.4.4.4"), aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out")));
        net.Lts(4, "lts2", side => side.Lns("5.5.5.5"), aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out")));
    });

    public static Network Good_other_domains() => Network.Define("ND3114", net =>
    {
        net.Lts(2, "lts4", side => side.Lns("4.4.4.4"), aaa =>
        {
            aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out"));
            aaa.Domain("isp2", isp2 => isp2.AuthenticationScheme("default1").RadiusGroup("radius1").Pool("pool1"));
        }).IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
        net.Lts(4, "lts2", side => side.Lns("2.2.2.2"), aaa =>
        {
            aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").Pool("pool1"));
            aaa.Domain("isp2", isp2 => isp2.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out"));
        }).IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.1.1/24").Section(0, "10.10.1.2", "10.10.1.100"));
    });

    public static Network Unknown(Ipv4Address lns) => Network.Define("ND3114", net =>
    {
        net.Lts(2, "lts4", side => side.Lns("4.4.4.4"), aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out")));
        net.Lts(4, "lts2", side => side.Lns(lns), aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out")));
    });
}
