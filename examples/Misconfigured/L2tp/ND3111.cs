using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A pool in a domain whose users go on through the next tunnel.</summary>
public static partial class ND3111
{
    public static Network Bad() => Network.Define("ND3111", net =>
    {
        net.Lts(2, "lac1", side => side.Lns("3.3.3.3"), aaa => aaa.Domain("isp1", isp1 =>
        {
            isp1.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("out");
            isp1.Pool("pool1"); // expect ND3111
        })).IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
    });
}
