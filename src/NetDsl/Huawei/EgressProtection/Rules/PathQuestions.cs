using System;

namespace NetDsl.Huawei;

/// <summary>What the rules of the labeled path ask about routers and their BGP sessions.</summary>
internal static class PathQuestions
{
    /// <summary>Labeled routes are exchanged with the peer, as far as this router says it.</summary>
    public static bool IsLabeled(this EgressPeer peer) =>
        peer.HasLabels is true && (peer.InLabeled(static p => p.enabled).Is(true) || peer.ExchangesUnicast is true);

    /// <summary>The address stands on a loopback interface of the router.</summary>
    public static bool HasLoopback(this EgressRouter router, Ipv4Address address) =>
        router.Addresses.TryGetValue(address, out var there) && there.name is { IsKnown: true, Raw.IsLoopback: true };

    /// <summary>The session comes from a loopback interface and goes on over another link when one fails.</summary>
    public static bool ComesFromLoopback(this EgressPeer peer)
    {
        var port = peer.Of(static s => s.connectInterface);
        return port.IsKnown ? port.Raw.IsLoopback : !port.IsSet && peer.Source.TryGet(out var source) && peer.Router.HasLoopback(source);
    }

    /// <summary>The peer reflects routes and leaves the next hop as it is: LSPs lead past it.</summary>
    public static bool IsPlainReflector(this EgressPeer peer) =>
        peer.Far is { } back && back.InUnicast(static p => p.reflectClient).MayBe(true) && !back.InUnicast(static p => p.nextHopLocal).IsSet;

    /// <summary>Nothing is said about the session but what is shown.</summary>
    public static bool IsSessionKnown(this EgressPeer peer)
    {
        var router = peer.Router;
        if (!router.IsComplete || router.Router.MayHold("bgp") || router.Bgp is not { IsOpen: false } bgp || bgp.MayHold("peer") || peer.Session.IsOpen)
            return false;
        if (!peer.Session.group.IsSet)
            return true;
        return peer.Session.group.TryGet(out var group) && bgp.sessions.Find(group) is not { IsOpen: true };
    }

    /// <summary>BGP keeps a second best route as a backup: said for the family or for all of BGP.</summary>
    public static bool HasAutoFrr(this BgpFamily? family, Bgp bgp) => family is { autoFrr: { IsSet: true } own } ? !own.Is(false) : bgp.autoFrr.IsSet && !bgp.autoFrr.Is(false);

    /// <summary>No line that no command declares may speak of BGP auto FRR.</summary>
    public static bool ShowsAutoFrr(this BgpFamily? family, Bgp bgp) => !bgp.MayHold("auto-frr") && family?.MayHold("auto-frr") != true;

    /// <summary>The BGP of the router and its IPv4 routes, when nothing of them is hidden; null otherwise.</summary>
    public static BgpUnicastFamily? FindShownUnicast(this EgressRouter router) => router.IsUnicastOpen ? null : router.Bgp?.unicast;

    /// <summary>The lines of the view, or of BGP around it, say something with one of these words.</summary>
    public static bool Holds(this ViewObject view, string word)
    {
        foreach (var line in view.rawLines.Items())
        {
            if (line.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Is the tunnel interface of the router a tunnel to an address?</summary>
    public static bool LeadsTo(this VrpInterface there, TunnelProtocol protocol, Ipv4Address address) =>
        there.tunnel is { } tunnel && tunnel.protocol.Is(protocol) && tunnel.destination.TryGet(out var end) && end.Ipv4 == address && !tunnel.destinationVpn.IsSet;

    /// <summary>LDP or segment routing may give the router LSPs as well.</summary>
    public static bool MayHaveLsps(this EgressRouter router)
    {
        var of = router.Router;
        return !router.IsComplete || of.ldp is not null || of.segmentRouting is not null || of.MayHold("mpls") || of.MayHold("segment-routing") || of.MayHold("static-lsp") || of.MayHold("tunnel-selector");
    }
}
