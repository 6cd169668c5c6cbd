using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3086
{
    public static Network Fixed() => Network.Define("ND3086", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.VpnInstance("red").Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
            lns.Aaa(aaa => aaa.Domain("isp1", isp1 =>
            {
                isp1.VpnInstance("red");
                isp1.Pool("pool1");
            }));
        });
    });

    public static Network Bad_no_instance() => Network.Define("ND3086", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
            lns.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1
                .VpnInstance("red")
                .Pool("pool1"))); // expect ND3086
        });
    });

    public static Network Fixed_no_instance() => Network.Define("ND3086", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100").VpnInstance("red"));
            lns.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1
                .VpnInstance("red")
                .Pool("pool1")));
        });
    });

    public static Network Good_only_the_pool() => Network.Define("ND3086", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.VpnInstance("blue").Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
            lns.Aaa(aaa => aaa.Domain("isp1", isp1 => isp1.Pool("pool1")));
        });
    });

    public static Network Unknown(VpnInstanceName vpn, VpnInstanceName other) => Network.Define("ND3086", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.VpnInstance(vpn).Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
            lns.IpPool("pool2", IpPoolKind.Local, pool => pool.VpnInstance("blue").Gateway("10.11.0.1/24").Section(0, "10.11.0.2", "10.11.0.100"));
            lns.Aaa(aaa =>
            {
                aaa.Domain("isp1", isp1 => isp1.VpnInstance("red").Pool("pool1"));
                aaa.Domain("isp2", isp2 => isp2.VpnInstance(other).Pool("pool2"));
            });
        });
    });
}
