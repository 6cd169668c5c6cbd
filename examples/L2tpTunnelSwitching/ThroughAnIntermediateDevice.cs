using NetDsl.Huawei;

namespace NetDsl.Examples.L2tpTunnelSwitching;

/// <summary>
/// L2TP tunnel switching: the LTS ends the tunnel of the LAC like an LNS and takes the users on through a tunnel of its own like a
/// LAC. It needs no addresses for them: the LNS behind it gives them.
/// </summary>
public static class ThroughAnIntermediateDevice
{
    private const string Domain = "domain1";
    private static readonly Secret FirstPassword = Secret.FromEnvironment("L2TP_PASSWORD_LAC_LTS");
    private static readonly Secret SecondPassword = Secret.FromEnvironment("L2TP_PASSWORD_LTS_LNS");
    private static readonly Secret RadiusKey = Secret.FromEnvironment("RADIUS_KEY");

    /// <summary>LAC, LTS and LNS in a row.</summary>
    public static Network Network() => NetDsl.Network.Define("L2TP tunnel switching", net =>
    {
        var lac = Device(net, "LAC", "3.3.3.3", domain => domain.L2tpGroup("to-lts"));
        lac.Interface("GE0/2/0", port => port.Up().Address("10.100.100.1/24"));
        lac.StaticRoute("1.1.1.1/32", "10.100.100.2");
        Start(lac, "to-lts", "lac1", FirstPassword, "1.1.1.1");
        lac.Interface("GE0/1/0.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber(Domain)));

        var lts = Device(net, "LTS", "1.1.1.1", domain => domain.L2tpGroup("to-lns"));
        lts.Interface("GE0/2/0", port => port.Up().Address("10.100.100.2/24"));
        lts.Interface("GE0/3/0", port => port.Up().Address("10.200.200.1/24"));
        lts.StaticRoute("3.3.3.3/32", "10.100.100.1");
        lts.StaticRoute("2.2.2.2/32", "10.200.200.2");
        Accept(lts, "from-lac", "lts1", FirstPassword, "lac1");

        // An interface that an LNS group binds serves nothing else: the tunnels of the other side have a source of their own.
        lts.Loopback(1, lo => lo.Address("1.1.1.2/32"));
        Start(lts, "to-lns", "lts2", SecondPassword, "2.2.2.2", source: "LoopBack1");

        var lns = Device(net, "LNS", "2.2.2.2", domain => domain.Pool("pool1"));
        lns.Interface("GE0/3/0", port => port.Up().Address("10.200.200.2/24"));
        lns.StaticRoute("1.1.1.2/32", "10.200.200.1");
        lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
        Accept(lns, "from-lts", "lns1", SecondPassword, "lts2");

        net.Link(lac.Interface("GE0/2/0"), lts.Interface("GE0/2/0"));
        net.Link(lts.Interface("GE0/3/0"), lns.Interface("GE0/3/0"));
    });

    private static VrpRouterBuilder Device(NetworkBuilder net, string name, string loopback, System.Action<DomainBuilder> users) => net.HuaweiRouter(name, router =>
    {
        router.L2tp();
        router.Loopback(0, lo => lo.Address(loopback + "/32"));
        router.VirtualTemplate(1, template => template.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByChap()));
        router.RadiusGroup("radius1", radius => radius.AuthenticationServer("10.0.0.249", 1812).AccountingServer("10.0.0.249", 1813).SharedKey(RadiusKey));
        router.Aaa(aaa => aaa.Domain(Domain, domain =>
        {
            domain.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1");
            users(domain);
        }));
    });

    private static void Start(VrpRouterBuilder router, string group, string name, Secret password, string lns, string source = "LoopBack0") =>
        router.L2tpGroup(group, g => g.TunnelName(name).Password(password).Lac(start => start.Lns(lns).Source(source)));

    private static void Accept(VrpRouterBuilder router, string group, string name, Secret password, string lac)
    {
        router.L2tpGroup(group, g => g.TunnelName(name).Password(password).Lns(1, lac));
        router.LnsGroup("group1", g => g.Slot("1").Source("LoopBack0"));
    }
}
