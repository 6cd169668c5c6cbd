using NetDsl.Huawei;

namespace NetDsl.Examples.EgressProtection;

/// <summary>
/// Egress protection in seamless MPLS between two ASs. The services of a site reach MASG1 or MASG2. When one of them fails, the core
/// ASBR turns to the other one: it has labeled routes to both loopback addresses from both, and both give a VPN the same label. The
/// access network notices nothing and needs no BFD of its own.
/// <code>
///              AS 100                                     AS 200
///                                                        ┌── MASG1 ══ site
///     site ── CSG ── AGG ── AGG-ASBR ──── Core-ASBR ─────┤     │
///                                                        └── MASG2 ══ site
/// </code>
/// </summary>
public static class SeamlessMpls
{
    private const int Access = 100;

    private const int Core = 200;

    /// <summary>The VPNs, each with a route target of its own; PEs differ in the route distinguisher.</summary>
    private static readonly (string Name, int Number)[] Vpns = [("mobile", 1), ("enterprise", 2)];

    public static Network Network() => NetDsl.Network.Define("egress protection", net =>
    {
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

            pe.Bgp(Access, bgp =>
            {
                bgp.Peer("2.2.2.2", Access, peer => peer.ConnectInterface("LoopBack1"));
                bgp.Unicast(ipv4 => ipv4.Peer("2.2.2.2"));
                bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer("2.2.2.2"));
                foreach (var (vpn, _) in Vpns)
                    bgp.VpnInstance(vpn, ipv4 => ipv4.ImportDirect());
            });
        });

        // AGG hides the core from the access network: it sends a default route and knows the rest itself.
        var agg = net.HuaweiRouter("AGG", pe =>
        {
            Backbone(pe, "2.2.2.2");
            pe.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0000.0010.00"));
            pe.Loopback(1, lo => lo.IsisEnable(1));
            pe.Ospf(1, ospf => ospf.Area(0, area => area.Network("2.2.2.2/32").Network("10.1.1.0/24")));
            pe.Interface("GE0/1/0", port => port.Up().Address("10.1.1.2/24").MplsLdp());
            pe.Interface("GE0/2/0", port => port.Up().Address("10.2.1.1/24").IsisEnable(1).MplsLdp());
            var labels = pe.RoutePolicy("labels", 10, policy => policy.ApplyLabel());
            pe.IpPrefix("default", "0.0.0.0/0", 10);
            foreach (var (vpn, number) in Vpns)
            {
                Vpn(pe, vpn, number, pe: 2);
                pe.StaticRoute("0.0.0.0/0", "NULL0", configure: route => route.VpnInstance(vpn));
            }

            pe.Bgp(Access, bgp =>
            {
                bgp.Peer("1.1.1.1", Access, peer => peer.ConnectInterface("LoopBack1"));
                bgp.Peer("3.3.3.3", Access, peer => peer.ConnectInterface("LoopBack1"));
                foreach (var masg in (string[])["5.5.5.5", "6.6.6.6"])
                    bgp.Peer(masg, Core, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
                bgp.Unicast(ipv4 =>
                {
                    ipv4.AutoFrr();
                    ipv4.ResolveNextHopByTunnel();
                    ipv4.IngressLspFrr();
                    ipv4.Network("2.2.2.2/32");
                    ipv4.Peer("1.1.1.1");
                    ipv4.Peer("3.3.3.3", peer => peer.ExportPolicy(labels).LabelRoutes());
                    ipv4.Peer("5.5.5.5", peer => peer.Enabled(false));
                    ipv4.Peer("6.6.6.6", peer => peer.Enabled(false));
                });
                bgp.Vpnv4(vpnv4 =>
                {
                    vpnv4.FilterByTarget(true);
                    vpnv4.Peer("1.1.1.1", peer => peer.ExportPrefixes("default"));
                    vpnv4.Peer("5.5.5.5");
                    vpnv4.Peer("6.6.6.6");
                });
                foreach (var (vpn, _) in Vpns)
                    bgp.VpnInstance(vpn, ipv4 => ipv4.AutoFrr().Network("0.0.0.0/0"));
            });
        });

        var aggAsbr = net.HuaweiRouter("AGG-ASBR", asbr =>
        {
            Backbone(asbr, "3.3.3.3");
            asbr.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0000.0020.00"));
            asbr.Loopback(1, lo => lo.IsisEnable(1));
            asbr.Interface("GE0/1/0", port => port.Up().Address("10.2.1.2/24").IsisEnable(1).MplsLdp());
            asbr.Interface("GE0/2/0", port => port.Up().Address("10.3.1.1/24").Mpls());
            var transit = asbr.RoutePolicy("transit", 10, policy => policy.MatchLabel().ApplyLabel());
            asbr.Bgp(Access, bgp =>
            {
                bgp.Peer("2.2.2.2", Access, peer => peer.ConnectInterface("LoopBack1"));
                bgp.Peer("10.3.1.2", Core);
                bgp.Unicast(ipv4 => ipv4
                    .Peer("2.2.2.2", peer => peer.ExportPolicy(transit).LabelRoutes())
                    .Peer("10.3.1.2", peer => peer.ExportPolicy(transit).LabelRoutes(checksTunnel: true)));
            });
        });

        var coreAsbr = net.HuaweiRouter("Core-ASBR", asbr =>
        {
            Backbone(asbr, "4.4.4.4");
            asbr.Ospf(2, ospf => ospf.Area(0, area => area.Network("4.4.4.4/32").Network("10.4.0.0/16")));
            asbr.Interface("GE0/1/0", port => port.Up().Address("10.3.1.2/24").Mpls());
            asbr.Interface("GE0/2/0", port => port.Up().Address("10.4.1.1/24").MplsLdp());
            asbr.Interface("GE0/3/0", port => port.Up().Address("10.4.2.1/24").MplsLdp());
            var transit = asbr.RoutePolicy("transit", 10, policy => policy.MatchLabel().ApplyLabel());
            asbr.Bgp(Core, bgp =>
            {
                bgp.Peer("10.3.1.1", Access);
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.1", peer => peer.ExportPolicy(transit).LabelRoutes(checksTunnel: true)));
            });
        });

        var masg1 = net.HuaweiRouter("MASG1", pe => Masg(pe, "5.5.5.5", number: 5, coreLink: "10.4.1.2/24", otherLink: "10.4.3.1/24"));
        var masg2 = net.HuaweiRouter("MASG2", pe => Masg(pe, "6.6.6.6", number: 6, coreLink: "10.4.2.2/24", otherLink: "10.4.3.2/24"));

        net.EgressProtection("metro", Core, masg1, masg2, group =>
        {
            group.RepairPoint(coreAsbr);
            foreach (var (vpn, _) in Vpns)
                group.Instance(vpn);
            group.Bfd(minTx: 50, minRx: 50, multiplier: 3);
        });

        net.Link(csg.Interface("GE0/1/0"), agg.Interface("GE0/1/0"));
        net.Link(agg.Interface("GE0/2/0"), aggAsbr.Interface("GE0/1/0"));
        net.Link(aggAsbr.Interface("GE0/2/0"), coreAsbr.Interface("GE0/1/0"));
        net.Link(coreAsbr.Interface("GE0/2/0"), masg1.Interface("GE0/2/0"));
        net.Link(coreAsbr.Interface("GE0/3/0"), masg2.Interface("GE0/2/0"));
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

        pe.Bgp(Core, bgp =>
        {
            bgp.Peer("2.2.2.2", Access, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
            bgp.Unicast(ipv4 => ipv4.Peer("2.2.2.2", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer("2.2.2.2"));
            foreach (var (vpn, _) in Vpns)
                bgp.VpnInstance(vpn, ipv4 => ipv4.ImportDirect());
        });
    }

    private static void Vpn(VrpRouterBuilder router, string name, int number, int pe) =>
        router.VpnInstance(name, vpn => vpn.Ipv4(ipv4 => ipv4.RouteDistinguisher($"{number}:{pe}").RouteTarget($"{number}:{number}")));

    /// <summary>What every router of the backbone has: a loopback interface and MPLS with LDP.</summary>
    private static void Backbone(VrpRouterBuilder router, string lsrId)
    {
        router.Loopback(1, lo => lo.Address($"{lsrId}/32"));
        router.Mpls(lsrId, mpls => mpls.Ldp());
    }
}
