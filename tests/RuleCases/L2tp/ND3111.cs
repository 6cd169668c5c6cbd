using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3111
{
    public static Network Fixed() => Network.Define("ND3111", net =>
    {
        net.Lts(2, "lac1", side => side.Lns("3.3.3.3"), aaa => aaa.Domain("isp1", isp1 =>
        {
            isp1.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("out");
        })).IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
    });

    public static Network Unknown(Input<bool> radius) => Network.Define("ND3111", net =>
    {
        net.Lts(2, "lac1", side => side.Lns("3.3.3.3"), aaa => aaa.Domain("isp1", isp1 => isp1.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("out").L2tpByRadius(radius).Pool("pool1")))
            .IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
    });
}
