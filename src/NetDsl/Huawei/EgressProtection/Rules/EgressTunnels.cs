using System;

namespace NetDsl.Huawei;

/// <summary>Tunnels between two routers.</summary>
internal static class EgressTunnels
{
    /// <summary>What joins the two for certain, for messages: <c>an LDP LSP</c>, <c>an SR LSP</c>, <c>the TE tunnel Tunnel1</c>; null when nothing is seen.</summary>
    public static string? Between(EgressRouter a, EgressRouter b)
    {
        if (FindTunnel(a, b) is { } there)
            return there;
        if (FindTunnel(b, a) is { } back)
            return back;
        return HasLdp(a) && HasLdp(b) && Meet(a, b, HasLdp, RunsLdp) ? "an LDP LSP"
            : HasNodeSegment(a) && HasNodeSegment(b) && Meet(a, b, HasSegments, CarriesSegments) ? "an SR LSP"
            : null;
    }

    /// <summary>The tunnel interface of a router that leads to another one: what it is, for messages; null when there is none.</summary>
    private static string? FindTunnel(EgressRouter from, EgressRouter to)
    {
        foreach (var there in from.Router.interfaces)
        {
            if (there.tunnel is not { } tunnel || !tunnel.destination.TryGet(out var end) || end.Ipv4.IsUnknown || !to.Addresses.ContainsKey(end.Ipv4))
                continue;
            if (tunnel.protocol.TryGet(out var protocol))
                return protocol == TunnelProtocol.MplsTe ? $"the TE tunnel {there.name}" : $"the tunnel {there.name}";
        }

        return null;
    }

    private static bool HasLdp(EgressRouter router) => router.Router.ldp is not null && router.Router.mpls is not null;

    private static bool HasSegments(EgressRouter router) => router.Router.segmentRouting is not null;

    /// <summary>Others reach a loopback interface of the router by its segment.</summary>
    private static bool HasNodeSegment(EgressRouter router)
    {
        if (!HasSegments(router))
            return false;
        foreach (var there in router.Router.interfaces)
        {
            if (there.name is not { IsKnown: true, Raw.IsLoopback: true } || there.MayBeInVpn())
                continue;
            if (there.isis is { } isis && (isis.prefixSid.IsSet || isis.prefixSidIndex.IsSet) && router.Router.isisProcesses?.Exists(p => p.segmentRouting.Is(true)) == true)
                return true;
            if (there.ospf is { } ospf && (ospf.prefixSid.IsSet || ospf.prefixSidIndex.IsSet) && router.Router.ospfProcesses?.Exists(p => p.segmentRouting.Is(true)) == true)
                return true;
        }

        return false;
    }

    private static bool RunsLdp(VrpInterface there) => there.mpls is { } mpls && mpls.ldp.Is(true);

    private static bool CarriesSegments(VrpInterface there) => there.mpls is not null && !there.MayBeInVpn() && (there.isis is not null || there.RunsOspf());

    /// <summary>Both are in one subnet, or both are next to a third router in that way, such as the repair point of both.</summary>
    private static bool Meet(EgressRouter a, EgressRouter b, Func<EgressRouter, bool> takesPart, Func<VrpInterface, bool> counts)
    {
        if (AreNeighbors(a, b, counts))
            return true;
        foreach (var peer in a.Peers)
        {
            if (peer.FarRouter is { } middle && !ReferenceEquals(middle, b) && takesPart(middle) && AreNeighbors(a, middle, counts) && AreNeighbors(b, middle, counts))
                return true;
        }

        return false;
    }

    /// <summary>LDP runs on interfaces of both that are in one subnet.</summary>
    public static bool AreNeighbors(EgressRouter a, EgressRouter b) => AreNeighbors(a, b, RunsLdp);

    private static bool AreNeighbors(EgressRouter a, EgressRouter b, Func<VrpInterface, bool> counts)
    {
        foreach (var there in a.Router.interfaces)
        {
            if (!counts(there))
                continue;
            foreach (var own in there.addresses.Items())
            {
                if (!own.address.TryGet(out var address) || !own.mask.TryGet(out var mask) || mask.Length == 32)
                    continue;
                var subnet = new Ipv4Prefix(address, mask);
                foreach (var far in b.Router.interfaces)
                {
                    if (!counts(far))
                        continue;
                    foreach (var other in far.addresses.Items())
                    {
                        if (other.address.TryGet(out var next) && subnet.Contains(next))
                            return true;
                    }
                }
            }
        }

        return false;
    }
}
