using NetDsl.Huawei;

namespace NetDsl.Examples.L2tpLoadBalancing;

/// <summary>A LAC that shares its users between two LNSs by weight: the second one is twice as strong.</summary>
public static class TwoServers
{
    private const string Domain = "isp1";
    private static readonly Secret TunnelPassword = Secret.FromEnvironment("L2TP_TUNNEL_PASSWORD");
    private static readonly Secret RadiusKey = Secret.FromEnvironment("RADIUS_KEY");

    /// <summary>An LNS: where it is reached, its share of the users, and their addresses.</summary>
    private sealed record Server(string Name, string Address, string Link, string LacSide, string LnsSide, int Weight, string Gateway, string First, string Last);

    private static readonly Server[] Servers =
    [
        new("LNS1", "3.3.3.3", "GE0/1/1", "11.11.11.1", "11.11.11.2", 3, "10.10.0.1/24", "10.10.0.2", "10.10.0.100"),
        new("LNS2", "4.4.4.4", "GE0/1/2", "12.12.12.1", "12.12.12.2", 6, "10.10.1.1/24", "10.10.1.2", "10.10.1.200"),
    ];

    /// <summary>The LAC and the two LNSs.</summary>
    public static Network Network() => NetDsl.Network.Define("L2TP load balancing", net =>
    {
        var lac = net.HuaweiRouter("LAC");
        lac.L2tp();
        lac.Loopback(0, lo => lo.Address("1.1.1.1/32"));
        lac.VirtualTemplate(1, template => template.PppOptions(ppp => ppp.AuthenticateByChap()));
        lac.L2tpGroup("lac1", group => group.TunnelName("lac1").Password(TunnelPassword).Lac(start =>
        {
            start.LoadSharing().Source("LoopBack0");
            foreach (var server in Servers)
                start.Lns(server.Address, weight: server.Weight);
        }));
        Radius(lac);
        lac.Aaa(aaa => aaa.Domain(Domain, domain => Users(domain).L2tpGroup("lac1")));
        lac.Interface("GE0/2/0.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber(Domain)));

        foreach (var server in Servers)
        {
            var lns = Lns(net, server);
            lac.Interface(server.Link, uplink => uplink.Up().Address(server.LacSide + "/24"));
            lac.StaticRoute(server.Address + "/32", server.LnsSide);
            net.Link(lac.Interface(server.Link), lns.Interface("GE0/1/0"));
        }
    });

    private static VrpRouterBuilder Lns(NetworkBuilder net, Server server) => net.HuaweiRouter(server.Name, lns =>
    {
        lns.L2tp();
        lns.Loopback(0, lo => lo.Address(server.Address + "/32"));
        lns.Interface("GE0/1/0", port => port.Up().Address(server.LnsSide + "/24"));
        lns.StaticRoute("1.1.1.1/32", server.LacSide);
        lns.VirtualTemplate(1, template => template.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByChap()));
        lns.L2tpGroup("lns1", group => group.TunnelName(server.Name).Password(TunnelPassword).Lns(1, "lac1"));
        lns.LnsGroup("group1", group => group.Slot("1").Source("LoopBack0"));
        lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway(server.Gateway).Section(0, server.First, server.Last));
        Radius(lns);
        lns.Aaa(aaa => aaa.Domain(Domain, domain => Users(domain).Pool("pool1")));
    });

    private static void Radius(VrpRouterBuilder router) => router.RadiusGroup("radius1", radius => radius
        .AuthenticationServer("10.20.20.1", 1812)
        .AccountingServer("10.20.20.1", 1813)
        .SharedKey(RadiusKey));

    private static DomainBuilder Users(DomainBuilder domain) => domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1");
}
