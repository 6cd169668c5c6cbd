using NetDsl.Huawei;

namespace NetDsl.Examples.L2tpAccess;

/// <summary>
/// NAS-initiated L2TP: PPPoE users reach the LAC over VLANs of GigabitEthernet0/2/0, and by the domain in their names it takes
/// them through a tunnel to the LNS, which gives them addresses.
/// </summary>
public static class NasInitiated
{
    /// <summary>The domain of the users, by which both ends know them.</summary>
    private const string Domain = "isp1.example";

    /// <summary>The name by which the LAC introduces itself; letter case counts.</summary>
    private const string LacName = "lac1";

    private static readonly Secret TunnelPassword = Secret.FromEnvironment("L2TP_TUNNEL_PASSWORD");
    private static readonly Secret RadiusKey = Secret.FromEnvironment("RADIUS_KEY");

    /// <summary>The LAC and the LNS.</summary>
    public static Network Network() => NetDsl.Network.Define("NAS-initiated L2TP", net =>
    {
        var lac = Lac(net);
        var lns = Lns(net);
        net.Link(lac.Interface("GE0/1/0"), lns.Interface("GE0/1/0"));
    });

    private static VrpRouterBuilder Lac(NetworkBuilder net) => net.HuaweiRouter("LAC", lac =>
    {
        lac.Loopback(0, lo => lo.Address("192.168.10.1/32"));
        lac.Interface("GE0/1/0", uplink => uplink.Up().Address("10.38.160.1/24"));
        lac.StaticRoute("192.168.10.2/32", "10.38.160.2");

        lac.L2tp();
        lac.L2tpGroup("lac1", group => group
            .TunnelName(LacName)
            .Password(TunnelPassword)
            .Lac(start => start.Lns("192.168.10.2").Source("LoopBack0")));

        Users(lac).L2tpGroup("lac1");
        lac.VirtualTemplate(1, template => template.PppOptions(ppp => ppp.AuthenticateByChap()));
        lac.Interface("GE0/2/0", port => port.Up());
        lac.Interface("GE0/2/0.1", access => access
            .PppoeServer(1)
            .UserVlan(1, 100)
            .Bas(bas => bas.Layer2Subscriber(Domain).AuthenticateByPpp()));
    });

    private static VrpRouterBuilder Lns(NetworkBuilder net) => net.HuaweiRouter("LNS", lns =>
    {
        lns.Loopback(0, lo => lo.Address("192.168.10.2/32"));
        lns.Interface("GE0/1/0", port => port.Up().Address("10.38.160.2/24"));
        lns.StaticRoute("192.168.10.1/32", "10.38.160.1");

        // 1460 leaves room for the headers of L2TP on a path of 1500 bytes.
        lns.VirtualTemplate(1, template => template.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByChap()));
        lns.L2tp();
        lns.L2tpGroup("lns1", group => group
            .TunnelName("lns1")
            .Password(TunnelPassword)
            .Lns(virtualTemplate: 1, remote: LacName, configure: users => users.MandatoryChap()));
        lns.LnsGroup("group1", group => group.Slot("1").Source("LoopBack0"));

        lns.IpPool("pool1", IpPoolKind.Local, pool => pool.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.254"));
        Users(lns).Pool("pool1");
    });

    /// <summary>What LAC and LNS know of the users: RADIUS and their domain.</summary>
    private static DomainBuilder Users(VrpRouterBuilder router)
    {
        router.RadiusGroup("radius1", radius => radius
            .AuthenticationServer("10.20.20.1", 1812)
            .AccountingServer("10.20.20.1", 1813)
            .SharedKey(RadiusKey));
        DomainBuilder? domain = null;
        router.Aaa(aaa => domain = aaa.Domain(Domain));
        return domain!.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1");
    }
}
