using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What watches the LSPs from one router to another.</summary>
internal static class LspWatch
{
    /// <summary>Does something find a fault of the way to another router: BFD for its LSP or TE tunnel, or for its BGP session? Null when it cannot be told.</summary>
    public static bool? Watches(EgressRouter from, EgressRouter to)
    {
        var router = from.Router;
        var isKnown = from.IsComplete && to.AreAddressesKnown && EgressPair.LoopbackOf(to).IsSet && !router.MayHold("bfd") && !router.MayHold("mpls") && !router.MayHold("fec-list") && !MayWatchSegments(router);
        var lsp = ByLsp(from, to);
        if (lsp is true || ByTe(from, to, ref isKnown) || BySession(from, to, ref isKnown))
            return true;
        foreach (var address in to.Addresses.Keys)
        {
            if (from.FindPeer(address)?.Of(static s => s.bfd).IsSet == true)
                return true;
        }

        return lsp is null || !isKnown || router.bgp?.MayHold("peer") == true ? null : false;
    }

    /// <summary>Segment routing has BFD of its own, which is not told.</summary>
    private static bool MayWatchSegments(VrpRouter router) =>
        router.segmentRouting is not null || router.MayHold("segment-routing") || router.MayHold("sr-te") || router.MayHold("sbfd");

    /// <summary>The FEC list that a line names; null when it is not described.</summary>
    public static FecList? FindList(VrpRouter router, Setting<FecListName> name)
    {
        if (!name.TryGet(out var known))
            return null;
        foreach (var list in router.fecLists.Items())
        {
            if (list.name.Is(known))
                return list;
        }

        return null;
    }

    /// <summary>The addresses to which LDP LSPs are watched by BFD that comes by itself, as far as lists name them, and where that is said.</summary>
    public static IEnumerable<(Ipv4Address End, Origin At)> Listed(VrpRouter router)
    {
        if (router.mpls?.lspBfd is not { enabled: { IsKnown: true, Raw: true } } bfd)
            yield break;
        foreach (var name in new[] { bfd.fecList, bfd.tunnelFecList })
        {
            foreach (var node in (FindList(router, name)?.nodes).Items())
            {
                if (node.address.TryGet(out var address))
                    yield return (address, bfd.Origin);
            }
        }
    }

    /// <summary>The ends of TE tunnels that are watched by BFD that comes by itself and that the end has to answer, and where that is said.</summary>
    public static IEnumerable<(Ipv4Address End, Origin At)> Tunnels(VrpRouter router)
    {
        var all = router.mpls?.teOptions is { bfd: { IsKnown: true, Raw: true }, bfdOneArmEcho.IsSet: false } options ? options.bfd.Origin : null;
        foreach (var there in router.interfaces)
        {
            if (there.tunnel is not { } tunnel || !tunnel.protocol.Is(TunnelProtocol.MplsTe) || !tunnel.destination.TryGet(out var end) || end.Ipv4.IsUnknown)
                continue;
            var own = there.teTunnel?.bfd;
            if (own is { enabled: { IsKnown: true, Raw: true }, variant.IsSet: false })
                yield return (end.Ipv4, own.enabled.Origin!);
            else if (all is not null && own is null)
                yield return (end.Ipv4, all);
        }
    }

    private static bool? ByLsp(EgressRouter from, EgressRouter to)
    {
        if (from.Router.mpls is not { } mpls)
            return false;
        bool? none = mpls.IsOpen || mpls.MayHold("mpls bfd") ? null : false;
        if (mpls.lspBfd is not { } bfd)
            return none;
        if (bfd.enabled.IsUnknown || bfd.IsOpen)
            return null;
        if (!bfd.enabled.Is(true))
            return none;
        if (bfd.hosts.IsSet || bfd.tunnelHosts.IsSet)
            return true;
        if (bfd.tunnelPrefixes.IsSet)
            return null;
        return Or(none, Or(InList(from, bfd.fecList, to), InList(from, bfd.tunnelFecList, to)));
    }

    /// <summary>A list whose name is not known may be any.</summary>
    private static bool HasUnknownList(VrpRouter router)
    {
        foreach (var list in router.fecLists.Items())
        {
            if (list.name.IsUnknown)
                return true;
        }

        return false;
    }

    private static bool? Or(bool? a, bool? b) => a is true || b is true ? true : a is null || b is null ? null : false;

    private static bool? InList(EgressRouter from, Setting<FecListName> name, EgressRouter to)
    {
        if (!name.IsSet)
            return false;
        if (name.IsUnknown || from.Router.MayHold("fec-list"))
            return null;
        if (FindList(from.Router, name) is not { } list)
            return from.IsComplete && !HasUnknownList(from.Router) ? false : null;
        bool? found = list.IsOpen || list.MayHold("fec-node") ? null : false;
        foreach (var node in list.nodes.Items())
        {
            if (!node.address.TryGet(out var address))
                found = null;
            else if (to.Addresses.ContainsKey(address))
                return true;
        }

        return to.AreAddressesKnown ? found : null;
    }

    private static bool ByTe(EgressRouter from, EgressRouter to, ref bool isKnown)
    {
        var all = from.Router.mpls is { teOptions: { bfd.IsSet: true } };
        foreach (var there in from.Router.interfaces)
        {
            if (there.tunnel is not { } tunnel)
                continue;
            isKnown &= tunnel.protocol.IsKnown && tunnel.destination.IsKnown && !there.IsOpen && !there.MayHold("mpls te bfd");
            if (tunnel.protocol.Is(TunnelProtocol.MplsTe) && tunnel.destination.TryGet(out var end) && !end.Ipv4.IsUnknown && to.Addresses.ContainsKey(end.Ipv4) && (all || there.teTunnel is { bfd.enabled.IsSet: true }))
                return true;
        }

        return false;
    }

    private static bool BySession(EgressRouter from, EgressRouter to, ref bool isKnown)
    {
        foreach (var session in from.Router.bfdSessions.Items())
        {
            if (FindEnd(from, session) is { } end)
            {
                if (to.Addresses.ContainsKey(end))
                    return true;
            }
            else
            {
                isKnown = false;
            }
        }

        return false;
    }

    /// <summary>The address to which a session leads: what it is told, or where its tunnel ends; null when it cannot be told.</summary>
    public static Ipv4Address? FindEnd(EgressRouter router, BfdSession session)
    {
        if (!session.binding.target.TryGet(out var target))
            return null;
        if (target is BfdTarget.LdpLsp or BfdTarget.Peer)
            return session.binding.peer.TryGet(out var peer) && !peer.Ipv4.IsUnknown ? peer.Ipv4 : default(Ipv4Address?);
        if (target is BfdTarget.TeTunnel && router.FindInterface(session.binding.@interface)?.tunnel is { } tunnel)
            return tunnel.destination.TryGet(out var end) && !end.Ipv4.IsUnknown ? end.Ipv4 : default(Ipv4Address?);
        return null;
    }
}
