using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The users are in one VPN instance, their addresses in another one.</summary>
public static partial class ND3086
{
    public static Network Bad() => Network.Define("ND3086", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.VpnInstance("blue").Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
            lns.Aaa(aaa => aaa.Domain("isp1", isp1 =>
            {
                isp1.VpnInstance("red");
                isp1.Pool("pool1"); // expect ND3086
            }));
        });
    });
}
