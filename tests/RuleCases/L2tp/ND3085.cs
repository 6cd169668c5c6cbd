using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3085
{
    public static Network Bad_overlap() => Network.Define("ND3085", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/16").Section(0, "10.10.0.2", "10.10.0.100"));
            lns.IpPool("pool2", IpPoolKind.Local, pool => pool.Gateway("10.10.4.1/24").Section(0, "10.10.4.2", "10.10.4.100")); // expect ND3085
        });
    });

    public static Network Good() => Network.Define("ND3085", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.Interface("GE0/1/0", down => down.Address("10.10.1.1/24"));
            lns.IpPool("pool1", IpPoolKind.Local, pool =>
            {
                pool.Gateway("10.10.0.1/24");
                pool.Section(0, "10.10.0.2", "10.10.0.100");
            });
        });
    });

    public static Network Good_apart_or_in_other_instances() => Network.Define("ND3085", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
            lns.IpPool("pool2", IpPoolKind.Local, pool => pool.Gateway("10.10.1.1/24").Section(0, "10.10.1.2", "10.10.1.100"));
            lns.IpPool("pool3", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100").VpnInstance("red"));
        });
    });

    public static Network Bad_in_a_vpn_instance() => Network.Define("ND3085", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.VpnInstance("red", red => red.Ipv4(ipv4 => ipv4.RouteDistinguisher("100:1")));
            lns.Interface("GE0/1/0", down => down.VpnInstance("red").Address("10.10.0.1/24"));
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool
                .VpnInstance("red")
                .Gateway("10.10.0.1/24") // expect ND3085
                .Section(0, "10.10.0.2", "10.10.0.100"));
        });
    });

    public static Network Good_in_another_instance() => Network.Define("ND3085", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.VpnInstance("red", red => red.Ipv4(ipv4 => ipv4.RouteDistinguisher("100:1")));
            lns.Interface("GE0/1/0", down => down.VpnInstance("red").Address("10.10.0.1/24"));
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
        });
    });

    public static Network Unknown(Ipv4Prefix gateway, Ipv4Prefix own) => Network.Define("ND3085", net =>
    {
        net.HuaweiRouter("LNS1", lns =>
        {
            lns.Interface("GE0/1/0", down => down.Address(own));
            lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
            lns.IpPool("pool2", IpPoolKind.Local, pool => pool.Gateway(gateway).Section(0, "10.10.0.2", "10.10.0.100"));
        });
    });
}
