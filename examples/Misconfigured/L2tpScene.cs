using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>What the mistakes of L2TP have around them: devices that are right.</summary>
internal static class L2tpScene
{
    private static readonly Secret Password = Secret.FromEnvironment("TUNNEL_PASSWORD");

    /// <summary>
    /// A LAC: L2TP, virtual template 1, loopback interface 0 with 1.1.1.1, L2TP group <c>lac1</c> with the tunnel name <c>lac1</c>, its
    /// password, that loopback interface as source and the LNS 3.3.3.3, domain <c>isp1</c> which uses it, PPPoE users of VLANs 1 to
    /// 100 on GigabitEthernet0/2/0.1, a static route to the LNS and a default route.
    /// </summary>
    public static VrpRouterBuilder Lac1(this NetworkBuilder net, Action<VrpRouterBuilder>? configure = null, Action<L2tpGroupBuilder>? group = null, Action<LacBuilder>? lac = null, Action<DomainBuilder>? domain = null, bool defaultRoute = true)
    {
        var router = net.HuaweiRouter("LAC1");
        router.L2tp();
        router.VirtualTemplate(1, vt => vt.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByChap()));
        router.Loopback(0, lo => lo.Address("1.1.1.1/32"));
        router.Interface("GE0/1/0", up => up.Address("10.1.1.1/24"));
        router.L2tpGroup("lac1", g =>
        {
            g.TunnelName("lac1").Password(Password);
            g.Lac(side =>
            {
                side.Lns("3.3.3.3").Source("LoopBack0");
                lac?.Invoke(side);
            });
            group?.Invoke(g);
        });
        router.RadiusGroup("radius1", r => r.AuthenticationServer("10.20.20.1", 1812).AccountingServer("10.20.20.1", 1813).SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
        router.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1");
            domain?.Invoke(d);
        }));
        router.Interface("GE0/2/0.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber("isp1")));
        router.StaticRoute("3.3.3.3/32", "10.1.1.2");
        if (defaultRoute)
            router.StaticRoute("0.0.0.0/0", "10.1.1.254");
        configure?.Invoke(router);
        return router;
    }

    /// <summary>
    /// The LNS of that LAC: virtual template 1 with an MTU of 1460, loopback interface 0 with 3.3.3.3, L2TP group <c>lns1</c> for
    /// tunnels of <c>lac1</c> with the same password, LNS group <c>group1</c> which binds the loopback interface and board 1, local
    /// pool <c>pool1</c>, domain <c>isp1</c> with it, a static route to the LAC and a default route.
    /// </summary>
    public static VrpRouterBuilder Lns1(this NetworkBuilder net, Action<VrpRouterBuilder>? configure = null, Action<L2tpGroupBuilder>? group = null, Action<LnsBuilder>? lns = null, Action<DomainBuilder>? domain = null, bool defaultRoute = true)
    {
        var router = net.HuaweiRouter("LNS1");
        router.L2tp();
        router.VirtualTemplate(1, vt => vt.Mtu(1460).PppOptions(ppp => ppp.AuthenticateByChap()));
        router.Loopback(0, lo => lo.Address("3.3.3.3/32"));
        router.Interface("GE0/1/0", down => down.Address("10.1.1.2/24"));
        router.L2tpGroup("lns1", g =>
        {
            g.TunnelName("lns1").Password(Password).Lns(1, "lac1", configure: lns);
            group?.Invoke(g);
        });
        router.LnsGroup("group1", g => g.Slot("1").Source("LoopBack0"));
        router.IpPool("pool1", IpPoolKind.Local, p => p.Gateway("10.10.0.1/24").Section(0, "10.10.0.2", "10.10.0.100"));
        router.RadiusGroup("radius1", r => r.AuthenticationServer("10.20.20.1", 1812).AccountingServer("10.20.20.1", 1813).SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
        router.Aaa(aaa => aaa.Domain("isp1", d =>
        {
            d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").Pool("pool1");
            domain?.Invoke(d);
        }));
        router.StaticRoute("1.1.1.1/32", "10.1.1.1");
        if (defaultRoute)
            router.StaticRoute("0.0.0.0/0", "10.1.1.254");
        configure?.Invoke(router);
        return router;
    }

    /// <summary>
    /// Two LACs that back each other up, LAC1 the master: loopback interfaces 1 (7.7.7.7) and 2 (8.8.8.8) on both, LAC1 with the first
    /// and LAC2 with the second as source, loopback interface 3 (10.0.0.1 and 10.0.0.2) for the remote backup service <c>s1</c>, VRRP
    /// group 1 on GigabitEthernet0/1/0.2, remote backup profile <c>p1</c> on GigabitEthernet0/1/0.1, route costs that follow the
    /// backup state, OSPF that keeps them; these two are left out of a LAC without <c>routing</c>.
    /// </summary>
    public static void HotBackup(this NetworkBuilder net, Action<VrpRouterBuilder>? lac1 = null, Action<VrpRouterBuilder>? lac2 = null, Action<L2tpGroupBuilder>? group1 = null, Action<LacBuilder>? start1 = null, bool routing1 = true, bool routing2 = true)
    {
        BackupLac(net, 1, group1, start1, lac1, routing1);
        BackupLac(net, 2, null, null, lac2, routing2);
    }

    private static void BackupLac(NetworkBuilder net, int number, Action<L2tpGroupBuilder>? group, Action<LacBuilder>? start, Action<VrpRouterBuilder>? configure, bool routing)
    {
        var other = 3 - number;
        var router = net.HuaweiRouter($"LAC{number}");
        router.Bfd();
        router.L2tp(l2tp =>
        {
            if (number == 2)
                l2tp.TunnelBaseId(TunnelBaseId.From16384);
        });
        router.VirtualTemplate(1, vt => vt.PppOptions(ppp => ppp.AuthenticateByChap()));
        router.Loopback(1, lo => lo.Address("7.7.7.7/32"));
        router.Loopback(2, lo => lo.Address("8.8.8.8/32"));
        router.Loopback(3, lo => lo.Address($"10.0.0.{number}/32"));
        router.Interface("GE0/2/0", up => up.Address($"10.0.{number + 1}.1/24"));
        router.Interface("GE0/1/0.2", peer =>
        {
            peer.Dot1q(200).Address($"10.0.1.{number}/24");
            peer.Vrrp(1, "10.0.1.100", vrrp => vrrp.Admin().Priority(number == 1 ? 120 : 100).PreemptDelay(number == 1 ? 1800 : 0).TrackBfd(1, VrrpBfdRole.Peer));
        });
        router.BfdSession("bfd-acc", $"10.0.1.{other}", configure: bfd => bfd.LocalDiscriminator(1).RemoteDiscriminator(1));
        router.L2tpGroup("lac1", g =>
        {
            g.TunnelName("lac1").Password(Password);
            g.Lac(side =>
            {
                side.Lns("3.3.3.3").Source($"LoopBack{number}", shared: true);
                start?.Invoke(side);
            });
            group?.Invoke(g);
        });
        router.RadiusGroup("radius1", r => r.AuthenticationServer("10.1.20.1", 1812).AccountingServer("10.1.20.1", 1813).SharedKey(Secret.FromEnvironment("RADIUS_KEY")));
        router.Aaa(aaa => aaa.Domain("domain1", d => d.AuthenticationScheme("default1").AccountingScheme("default1").RadiusGroup("radius1").L2tpGroup("lac1")));
        router.RemoteBackupService("s1", s => s.Peer($"10.0.0.{other}", $"10.0.0.{number}", 4500).L2tpTunnelSource($"LoopBack{number}").TrackInterface("GE0/2/0"));
        router.RemoteBackupProfile("p1", p => p.BackUpUsers().BackUpL2tp().Mode(PeerBackupMode.Hot).Vrrp(1, "GE0/1/0.2").BackupService(10, "s1"));
        router.Interface("GE0/1/0.1", access => access.PppoeServer(1).UserVlan(1, 100).RemoteBackupProfile("p1").Bas(bas => bas.Layer2Subscriber("domain1")));
        if (routing)
        {
            router.PeerBackup(b => b.AdvertiseRouteCost());
            router.Ospf(1, ospf => ospf.InheritMetric().Import(RouteSource.Direct).Area(0, area => area.Network($"10.0.0.{number}/32").Network($"10.0.{number + 1}.0/24")));
        }

        configure?.Invoke(router);
    }
}
