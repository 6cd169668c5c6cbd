using NetDsl.Huawei;

namespace NetDsl.Examples.EgressProtection;

/// <summary>
/// Egress protection in seamless MPLS within one AS. Access and core have IGPs of their own; AGG and core ABR join them: they reflect the
/// labeled routes and name themselves as next hop. The core ABR turns to the other PE when one of them fails.
/// <code>
///             OSPF 1        IS-IS 1          OSPF 2
///                                          ┌── MASG1 ══ site
///     site ── CSG ───── AGG ───── Core-ABR ┤     │
///                                          └── MASG2 ══ site
/// </code>
/// </summary>
public static class SingleAs
{
    private const int As = 100;

    private static readonly string[] Loopbacks = ["5.5.5.5", "6.6.6.6"];

    /// <summary>The VPNs, each with a route target of its own; PEs differ in the route distinguisher.</summary>
    private static readonly (string Name, int Number)[] Vpns = [("mobile", 1), ("enterprise", 2)];

    public static Network Network() => NetDsl.Network.Define("egress protection, one AS", net =>
    {
        // CSG has labeled routes to the PEs from AGG alone; with the PEs themselves it exchanges the routes of the VPNs.
        var csg = net.HuaweiRouter("CSG", pe =>
        {
            Backbone(pe, "1.1.1.1");
            pe.Ospf(1, ospf => ospf.Area(0, area => area.Network("1.1.1.1/32").Network("10.1.1.0/24")));
            pe.Interface("GE0/1/0", port => port.Up().Address("10.1.1.1/24").MplsLdp());
            foreach (var (vpn, number) in Vpns)
            {
                Vpn(pe, vpn, number, pe: 1);
                pe.Interface($"GE0/2/{number}", ac => ac.Up().VpnInstance(vpn).Address($"10.5.{number}.1/24"));
            }

            var labels = pe.RoutePolicy("labels", 10, policy => policy.ApplyLabel());
            pe.Bgp(As, bgp =>
            {
                Peer(bgp, "2.2.2.2");
                foreach (var masg in Loopbacks)
                    Peer(bgp, masg);
                bgp.Unicast(ipv4 =>
                {
                    ipv4.Network("1.1.1.1/32");
                    ipv4.Peer("2.2.2.2", peer => peer.ExportPolicy(labels).LabelRoutes());
                    foreach (var masg in Loopbacks)
                        ipv4.Peer(masg, peer => peer.Enabled(false));
                });
                bgp.Vpnv4(vpnv4 =>
                {
                    vpnv4.FilterByTarget(true);
                    foreach (var masg in Loopbacks)
                        vpnv4.Peer(masg);
                });
                foreach (var (vpn, _) in Vpns)
                    bgp.VpnInstance(vpn, ipv4 => ipv4.AutoFrr().ImportDirect());
            });
        });

        var agg = net.HuaweiRouter("AGG", router =>
        {
            Backbone(router, "2.2.2.2");
            router.Ospf(1, ospf => ospf.Area(0, area => area.Network("2.2.2.2/32").Network("10.1.1.0/24")));
            router.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0000.0010.00"));
            router.Loopback(1, lo => lo.IsisEnable(1));
            router.Interface("GE0/1/0", port => port.Up().Address("10.1.1.2/24").MplsLdp());
            router.Interface("GE0/2/0", port => port.Up().Address("10.2.1.1/24").IsisEnable(1).MplsLdp());
            Reflect(router, "1.1.1.1", "3.3.3.3");
        });

        var abr = net.HuaweiRouter("Core-ABR", router =>
        {
            Backbone(router, "3.3.3.3");
            router.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0000.0020.00"));
            router.Ospf(2, ospf => ospf.Area(0, area => area.Network("3.3.3.3/32").Network("10.4.0.0/16")));
            router.Loopback(1, lo => lo.IsisEnable(1));
            router.Interface("GE0/1/0", port => port.Up().Address("10.2.1.2/24").IsisEnable(1).MplsLdp());
            router.Interface("GE0/2/0", port => port.Up().Address("10.4.1.1/24").MplsLdp());
            router.Interface("GE0/3/0", port => port.Up().Address("10.4.2.1/24").MplsLdp());
            Reflect(router, ["2.2.2.2", .. Loopbacks]);
        });

        var masg1 = net.HuaweiRouter("MASG1", pe => Masg(pe, "5.5.5.5", number: 5, coreLink: "10.4.1.2/24", otherLink: "10.4.3.1/24"));
        var masg2 = net.HuaweiRouter("MASG2", pe => Masg(pe, "6.6.6.6", number: 6, coreLink: "10.4.2.2/24", otherLink: "10.4.3.2/24"));

        net.EgressProtection("metro", As, masg1, masg2, group =>
        {
            group.RepairPoint(abr);
            foreach (var (vpn, _) in Vpns)
                group.Instance(vpn);
            group.Bfd(minTx: 50, minRx: 50, multiplier: 3);
        });

        net.Link(csg.Interface("GE0/1/0"), agg.Interface("GE0/1/0"));
        net.Link(agg.Interface("GE0/2/0"), abr.Interface("GE0/1/0"));
        net.Link(abr.Interface("GE0/2/0"), masg1.Interface("GE0/2/0"));
        net.Link(abr.Interface("GE0/3/0"), masg2.Interface("GE0/2/0"));
        net.Link(masg1.Interface("GE0/3/0"), masg2.Interface("GE0/3/0"));
    });

    /// <summary>What both PEs of the site have of their own; what makes them a pair says the egress protection group.</summary>
    private static void Masg(VrpRouterBuilder pe, string loopback, int number, string coreLink, string otherLink)
    {
        Backbone(pe, loopback);
        pe.Ospf(2, ospf => ospf.Area(0, area => area.Network($"{loopback}/32").Network("10.4.0.0/16")));
        pe.Interface("GE0/2/0", port => port.Up().Address(coreLink).MplsLdp());
        pe.Interface("GE0/3/0", port => port.Up().Address(otherLink).MplsLdp());
        foreach (var (vpn, vpnNumber) in Vpns)
        {
            Vpn(pe, vpn, vpnNumber, number);
            pe.Interface($"GE0/1/{vpnNumber}", ac => ac.Up().VpnInstance(vpn).Address($"10.{number + 1}.{vpnNumber}.1/24"));
        }

        pe.Bgp(As, bgp =>
        {
            Peer(bgp, "1.1.1.1");
            bgp.Unicast(ipv4 => ipv4.Peer("1.1.1.1", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer("1.1.1.1"));
            foreach (var (vpn, _) in Vpns)
                bgp.VpnInstance(vpn, ipv4 => ipv4.ImportDirect());
        });
    }

    /// <summary>A router between two IGPs: labeled routes of one side go on to the other, with its own labels and itself as next hop.</summary>
    private static void Reflect(VrpRouterBuilder router, params string[] clients)
    {
        var transit = router.RoutePolicy("transit", 10, policy => policy.MatchLabel().ApplyLabel());
        router.Bgp(As, bgp =>
        {
            foreach (var client in clients)
            {
                Peer(bgp, client);
                bgp.Unicast(ipv4 => ipv4.Peer(client, peer => peer.ExportPolicy(transit).ReflectClient().NextHopLocal().LabelRoutes()));
            }
        });
    }

    private static void Peer(BgpBuilder bgp, string address) => bgp.Peer(address, As, peer => peer.ConnectInterface("LoopBack1"));

    private static void Vpn(VrpRouterBuilder router, string name, int number, int pe) =>
        router.VpnInstance(name, vpn => vpn.Ipv4(ipv4 => ipv4.RouteDistinguisher($"{number}:{pe}").RouteTarget($"{number}:{number}")));

    /// <summary>What every router of the backbone has: a loopback interface and MPLS with LDP.</summary>
    private static void Backbone(VrpRouterBuilder router, string lsrId)
    {
        router.Loopback(1, lo => lo.Address($"{lsrId}/32"));
        router.Mpls(lsrId, mpls => mpls.Ldp());
    }
}
