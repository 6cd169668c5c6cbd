namespace NetDsl.Examples.Misconfigured;

public static partial class ND3048
{
    public static Network Fixed() => Network.Define("ND3048", net =>
    {
        net.Lac1(
            router =>
            {
                router.Interface("GE0/1/1", up => up.Address("10.1.2.1/24"));
                router.StaticRoute("4.4.4.4/32", "10.1.1.2");
                router.StaticRoute("4.4.4.4/32", "10.1.2.2", preference: 100);
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("4.4.4.4").Source("LoopBack0"));
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });

    public static Network Bad_ospf() => Network.Define("ND3048", net =>
    {
        net.Lac1(
            router =>
            {
                router.Interface("GE0/1/1", up => up.Address("10.1.2.1/24"));
                router.Ospf(1, ospf => ospf.Area(0, area => area.Network("10.1.1.0/24").Network("10.1.2.0/24")));
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("4.4.4.4")); // expect ND3048
                });
            },
            domain: d => d.L2tpGroup("lac2"),
            defaultRoute: false);
    });

    public static Network Good_one_way() => Network.Define("ND3048", net =>
    {
        net.Lac1(
            router => router.L2tpGroup("lac2", g =>
            {
                g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                g.Lac(side => side.Lns("4.4.4.4"));
            }),
            domain: d => d.L2tpGroup("lac2"));
    });

    public static Network Good_neighbor() => Network.Define("ND3048", net =>
    {
        net.Lac1(
            router =>
            {
                router.Interface("GE0/1/1", up => up.Address("10.1.2.1/24"));
                router.Ospf(1, ospf => ospf.Area(0, area => area.Network("10.1.1.0/24").Network("10.1.2.0/24")));
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("10.1.2.2"));
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });

    public static Network Unknown(Ipv4Address lns) => Network.Define("ND3048", net =>
    {
        net.Lac1(
            router =>
            {
                router.Interface("GE0/1/1", up => up.Address("10.1.2.1/24"));
                router.StaticRoute("4.4.4.4/32", "10.1.1.2");
                router.StaticRoute("4.4.4.4/32", "10.1.2.2", preference: 100);
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns(lns));
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });

    public static Network Unknown_source(InterfaceName source) => Network.Define("ND3048", net =>
    {
        net.Lac1(
            router =>
            {
                router.Interface("GE0/1/1", up => up.Address("10.1.2.1/24"));
                router.StaticRoute("4.4.4.4/32", "10.1.1.2");
                router.StaticRoute("4.4.4.4/32", "10.1.2.2", preference: 100);
                router.L2tpGroup("lac2", g =>
                {
                    g.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"));
                    g.Lac(side => side.Lns("4.4.4.4").Source(source));
                });
            },
            domain: d => d.L2tpGroup("lac2"));
    });
}
