using System;
using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Parts of a router that a scene leaves out, because the mistake is made there.</summary>
[Flags]
internal enum Without
{
    /// <summary>Nothing.</summary>
    Nothing = 0,

    /// <summary>The loopback interface.</summary>
    Loopback = 1,

    /// <summary>The VPN instance, its interface and its routes.</summary>
    Vpn = 1 << 1,

    /// <summary>The interface of the VPN instance.</summary>
    VpnInterface = 1 << 2,

    /// <summary>The static label of the VPN instance.</summary>
    Label = 1 << 3,

    /// <summary>The session with the repair point, or those of the repair point with the PEs.</summary>
    Session = 1 << 4,

    /// <summary>What is exchanged with the repair point in the family of IPv4 routes, or with the PEs.</summary>
    Labels = 1 << 5,

    /// <summary>The own host route in BGP.</summary>
    OwnRoute = 1 << 6,

    /// <summary>The host route of the other PE in BGP.</summary>
    OtherRoute = 1 << 7,

    /// <summary>BFD as a whole.</summary>
    Bfd = 1 << 8,

    /// <summary>The session with the remote PE, or those of the remote PE with the pair.</summary>
    RemoteSession = 1 << 9,

    /// <summary>The import policies that prefer one PE.</summary>
    Preference = 1 << 10,

    /// <summary>BGP auto FRR and what belongs to it.</summary>
    AutoFrr = 1 << 11,

    /// <summary>The session between the repair point and the remote PE, and what is exchanged there.</summary>
    Outside = 1 << 12,

    /// <summary>LDP on the interfaces, so that no tunnel joins the PEs.</summary>
    Ldp = 1 << 13,

    /// <summary>The family of IPv4 routes as a whole.</summary>
    Unicast = 1 << 14,

    /// <summary>All that the verb of the group describes on a PE.</summary>
    PeGroup = Label | Session | Labels | OwnRoute | OtherRoute | Bfd,

    /// <summary>All that the verb of the group describes on the repair point.</summary>
    PointGroup = Session | Labels | Preference | AutoFrr | Bfd,
}

/// <summary>
/// What the mistakes of egress protection have around them: routers that are right. AGG in AS 100 is the remote PE (2.2.2.2), next to
/// ASBR in AS 200 (4.4.4.4), the repair point; behind it MASG1 (5.5.5.5) and MASG2 (6.6.6.6), which protect each other. All have the
/// VPN instance <c>vpn1</c>, those two with the label 20001.
/// </summary>
internal static class EgressScene
{
    /// <summary>All four routers; what is given is said at their end.</summary>
    public static void Egress(this NetworkBuilder net, Action<VrpRouterBuilder>? masg1 = null, Action<VrpRouterBuilder>? masg2 = null, Action<VrpRouterBuilder>? asbr = null, Action<VrpRouterBuilder>? agg = null, Without without1 = 0, Without without2 = 0, Without withoutAsbr = 0, Without withoutAgg = 0)
    {
        net.Agg(agg, withoutAgg);
        net.Asbr(asbr, withoutAsbr);
        net.Masg(1, masg1, without1);
        net.Masg(2, masg2, without2);
    }

    /// <summary>MASG1 or MASG2: GigabitEthernet0/2/0 leads to the repair point, GigabitEthernet0/3/0 to the other one, GigabitEthernet0/1/0 to the site.</summary>
    public static VrpRouterBuilder Masg(this NetworkBuilder net, int number, Action<VrpRouterBuilder>? configure = null, Without without = 0)
    {
        var own = number == 1 ? "5.5.5.5" : "6.6.6.6";
        var other = number == 1 ? "6.6.6.6" : "5.5.5.5";
        var router = net.HuaweiRouter($"MASG{number}");
        Backbone(router, own, without);
        router.Ospf(2, ospf => ospf.Area(0, area => area.Network($"{own}/32").Network("10.4.0.0/16")));
        Link(router, "GE0/2/0", $"10.4.{number}.2/24", without);
        Link(router, "GE0/3/0", $"10.4.3.{number}/24", without);
        router.RoutePolicy("labels", 10, policy => policy.ApplyLabel());
        if ((without & Without.Bfd) == 0)
            router.Bfd(bfd => bfd.MplsPassive());
        if ((without & Without.Vpn) == 0)
        {
            var ipv4 = Vpn(router, number);
            if ((without & Without.Label) == 0)
                ipv4.StaticLabel(20001);
            if ((without & Without.VpnInterface) == 0)
                router.Interface("GE0/1/0", ac => ac.VpnInstance("vpn1").Address($"10.6.{number}.1/24"));
        }

        router.Bgp(200, bgp =>
        {
            if ((without & Without.Session) == 0)
                bgp.Peer("4.4.4.4", 200, peer => peer.ConnectInterface("LoopBack1"));
            if ((without & Without.RemoteSession) == 0)
                bgp.Peer("2.2.2.2", 100, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
            if ((without & Without.Unicast) == 0)
                bgp.Unicast(unicast => PeRoutes(unicast, own, other, without));
            bgp.Vpnv4(vpnv4 =>
            {
                vpnv4.FilterByTarget(true);
                if ((without & Without.RemoteSession) == 0)
                    vpnv4.Peer("2.2.2.2");
            });
            if ((without & Without.Vpn) == 0)
                bgp.VpnInstance("vpn1", ipv4 => ipv4.ImportDirect());
        });
        configure?.Invoke(router);
        return router;
    }

    /// <summary>The repair point: GigabitEthernet0/1/0 leads to the remote PE, GigabitEthernet0/2/0 to MASG1, GigabitEthernet0/3/0 to MASG2.</summary>
    public static VrpRouterBuilder Asbr(this NetworkBuilder net, Action<VrpRouterBuilder>? configure = null, Without without = 0)
    {
        var router = net.HuaweiRouter("ASBR");
        Backbone(router, "4.4.4.4", without);
        router.Ospf(2, ospf => ospf.Area(0, area => area.Network("4.4.4.4/32").Network("10.4.0.0/16")));
        router.Interface("GE0/1/0", port => port.Address("10.3.1.2/24").Mpls());
        Link(router, "GE0/2/0", "10.4.1.1/24", without);
        Link(router, "GE0/3/0", "10.4.2.1/24", without);
        router.RoutePolicy("transit", 10, policy => policy.MatchLabel().ApplyLabel());
        if ((without & Without.Preference) == 0)
        {
            router.IpPrefix("masg1", "5.5.5.5/32", 10);
            router.RoutePolicy("prefer-masg1", 10, policy => policy.MatchPrefixList("masg1").PreferredValue(100));
            router.RoutePolicy("prefer-masg1", 20);
        }

        if ((without & Without.Bfd) == 0)
        {
            router.Bfd();
            router.FecList("masgs", list => list.Node("5.5.5.5").Node("6.6.6.6"));
            router.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.FecList("masgs")));
        }

        router.Bgp(200, bgp =>
        {
            if ((without & Without.Outside) == 0)
                bgp.Peer("10.3.1.1", 100);
            if ((without & Without.Session) == 0)
            {
                bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack1"));
                bgp.Peer("6.6.6.6", 200, peer => peer.ConnectInterface("LoopBack1"));
            }

            if ((without & Without.Unicast) == 0)
                bgp.Unicast(unicast => PointRoutes(unicast, without));
        });
        configure?.Invoke(router);
        return router;
    }

    /// <summary>The remote PE: GigabitEthernet0/1/0 leads to the repair point, GigabitEthernet0/2/0 to a site.</summary>
    public static VrpRouterBuilder Agg(this NetworkBuilder net, Action<VrpRouterBuilder>? configure = null, Without without = 0)
    {
        var router = net.HuaweiRouter("AGG");
        Backbone(router, "2.2.2.2", without);
        router.Interface("GE0/1/0", port => port.Address("10.3.1.1/24").Mpls());
        router.RoutePolicy("labels", 10, policy => policy.ApplyLabel());
        if ((without & Without.Vpn) == 0)
        {
            Vpn(router, 3);
            if ((without & Without.VpnInterface) == 0)
                router.Interface("GE0/2/0", ac => ac.VpnInstance("vpn1").Address("10.5.1.1/24"));
        }

        router.Bgp(100, bgp =>
        {
            if ((without & Without.Outside) == 0)
                bgp.Peer("10.3.1.2", 200);
            if ((without & Without.RemoteSession) == 0)
            {
                bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
                bgp.Peer("6.6.6.6", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
            }

            if ((without & Without.Unicast) == 0)
                bgp.Unicast(unicast => RemoteRoutes(unicast, without));
            bgp.Vpnv4(vpnv4 =>
            {
                vpnv4.FilterByTarget(true);
                if ((without & Without.RemoteSession) == 0)
                    vpnv4.Peer("5.5.5.5").Peer("6.6.6.6");
            });
            if ((without & Without.Vpn) == 0)
                bgp.VpnInstance("vpn1", ipv4 => ipv4.AutoFrr().ImportDirect());
        });
        configure?.Invoke(router);
        return router;
    }

    private static void PeRoutes(BgpUnicastBuilder unicast, string own, string other, Without without)
    {
        if ((without & Without.OwnRoute) == 0)
            unicast.Network($"{own}/32");
        if ((without & Without.OtherRoute) == 0)
            unicast.Network($"{other}/32", nonRelayTunnel: true);
        if ((without & Without.Labels) == 0)
            unicast.Peer("4.4.4.4", peer => peer.ExportPolicy("labels").LabelRoutes());
        if ((without & Without.RemoteSession) == 0)
            unicast.Peer("2.2.2.2", peer => peer.Enabled(false));
    }

    /// <summary>What the repair point exchanges of IPv4 routes.</summary>
    public static void PointRoutes(BgpUnicastBuilder unicast, Without without = 0)
    {
        if ((without & Without.AutoFrr) == 0)
            unicast.AutoFrr().ResolveNextHopByTunnel();
        if ((without & Without.Outside) == 0)
            unicast.Peer("10.3.1.1", peer => peer.ExportPolicy("transit").LabelRoutes(checksTunnel: true));
        if ((without & Without.Labels) == 0)
        {
            unicast.Peer("5.5.5.5", peer => peer.ExportPolicy("transit").LabelRoutes());
            unicast.Peer("6.6.6.6", peer => peer.ExportPolicy("transit").LabelRoutes());
        }

        if ((without & (Without.Labels | Without.Preference)) == 0)
            unicast.Peer("5.5.5.5", peer => peer.ImportPolicy("prefer-masg1"));
    }

    /// <summary>What the remote PE exchanges of IPv4 routes.</summary>
    public static void RemoteRoutes(BgpUnicastBuilder unicast, Without without = 0)
    {
        if ((without & Without.AutoFrr) == 0)
            unicast.AutoFrr().ResolveNextHopByTunnel().IngressLspFrr();
        if ((without & Without.OwnRoute) == 0)
            unicast.Network("2.2.2.2/32");
        if ((without & Without.Outside) == 0)
            unicast.Peer("10.3.1.2", peer => peer.ExportPolicy("labels").LabelRoutes());
        if ((without & Without.RemoteSession) == 0)
            unicast.Peer("5.5.5.5", peer => peer.Enabled(false)).Peer("6.6.6.6", peer => peer.Enabled(false));
    }

    /// <summary>The VPN instance <c>vpn1</c> with a route distinguisher of the router's own, without a label.</summary>
    private static VpnIpv4Builder Vpn(VrpRouterBuilder router, int number)
    {
        var vpn = router.VpnInstance("vpn1");
        return vpn.Ipv4(ipv4 => ipv4.RouteDistinguisher($"100:{number}").RouteTarget("1:1"));
    }

    private static void Link(VrpRouterBuilder router, string name, string address, Without without) =>
        router.Interface(name, port =>
        {
            port.Address(address);
            if ((without & Without.Ldp) == 0)
                port.MplsLdp();
            else
                port.Mpls();
        });

    private static void Backbone(VrpRouterBuilder router, string lsrId, Without without)
    {
        if ((without & Without.Loopback) == 0)
            router.Loopback(1, lo => lo.Address($"{lsrId}/32"));
        router.Mpls(lsrId, mpls =>
        {
            if ((without & Without.Ldp) == 0)
                mpls.Ldp();
        });
    }
}
