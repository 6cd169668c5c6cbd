namespace NetDsl.Examples.Misconfigured;

public static partial class ND3060
{
    public static Network Fixed() => Network.Define("ND3060", net =>
    {
        net.Lac1(
            router =>
            {
                router.VpnInstance("wholesale", v => v.Ipv4(f => f.RouteDistinguisher("100:1")));
                router.Loopback(1, lo => lo.VpnInstance("wholesale").Address("1.1.1.2/32"));
                router.Interface("GE0/1/1", up => up.VpnInstance("wholesale").Address("10.1.2.1/24"));
                router.StaticRoute("4.4.4.4/32", "10.1.2.2", configure: route => route.VpnInstance("wholesale"));
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack1"));
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });

    public static Network Bad_lns() => Network.Define("ND3060", net =>
    {
        net.Lns1(
            router =>
            {
                router.VpnInstance("wholesale", v => v.Ipv4(f => f.RouteDistinguisher("100:1")));
                router.Loopback(1, lo => lo.VpnInstance("wholesale").Address("3.3.3.4/32"));
                router.Interface("GE0/1/1", down => down.VpnInstance("wholesale").Address("10.1.2.2/24"));
                router.StaticRoute("1.1.1.1/32", "10.1.2.1"); // expect ND3060
                router.LnsGroup("group1", g => g.Source("LoopBack1"));
            });
        net.Lac1(lac: side => side.Lns("3.3.3.4"));
    });

    public static Network Unknown(VpnInstanceName vpn) => Network.Define("ND3060", net =>
    {
        net.Lac1(
            router =>
            {
                router.VpnInstance("wholesale", v => v.Ipv4(f => f.RouteDistinguisher("100:1")));
                router.Loopback(1, lo => lo.VpnInstance(vpn).Address("1.1.1.2/32"));
                router.Interface("GE0/1/1", up => up.VpnInstance(vpn).Address("10.1.2.1/24"));
                router.StaticRoute("4.4.4.4/32", "10.1.2.2");
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack1"));
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });
}
