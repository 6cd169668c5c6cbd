namespace NetDsl.Examples.Misconfigured;

public static partial class ND3058
{
    public static Network Bad_in_a_vpn() => Network.Define("ND3058", net =>
    {
        net.Lac1(
            router =>
            {
                router.VpnInstance("wholesale", v => v.Ipv4(f => f.RouteDistinguisher("100:1")));
                router.Loopback(1, lo => lo.VpnInstance("wholesale").Address("1.1.1.2/32"));
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack1")); // expect ND3058
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });

    public static Network Good() => Network.Define("ND3058", net =>
    {
        net.Lac1(
            router => router.StaticRoute("4.4.4.4/32", "10.1.1.2"),
            lac: side => side.Lns("4.4.4.4"), defaultRoute: false);
    });

    public static Network Good_neighbor() => Network.Define("ND3058", net =>
    {
        net.Lac1(lac: side => side.Lns("10.1.1.7"), defaultRoute: false);
    });

    public static Network Good_ospf() => Network.Define("ND3058", net =>
    {
        net.Lac1(router => router.Ospf(1, ospf => ospf.Area(0, area => area.Network("10.1.1.0/24"))), lac: side => side.Lns("4.4.4.4"), defaultRoute: false);
    });

    public static Network Unknown(Ipv4Address lns) => Network.Define("ND3058", net =>
    {
        net.Lac1(lac: side => side.Lns(lns), defaultRoute: false);
    });

    public static Network Unknown_route(Ipv4Prefix prefix) => Network.Define("ND3058", net =>
    {
        net.Lac1(router => router.StaticRoute(prefix, "10.1.1.2"), lac: side => side.Lns("4.4.4.4"), defaultRoute: false);
    });
}
