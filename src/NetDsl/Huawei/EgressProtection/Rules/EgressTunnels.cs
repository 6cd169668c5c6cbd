namespace NetDsl.Huawei;

/// <summary>Tunnels between two routers.</summary>
internal static class EgressTunnels
{
    /// <summary>What joins the two for certain: <c>an LDP LSP</c>, <c>a GRE tunnel</c>, <c>a TE tunnel</c>; null when nothing is seen.</summary>
    public static string? Between(EgressRouter a, EgressRouter b)
    {
        if (FindTunnel(a, b) is { } there)
            return there;
        if (FindTunnel(b, a) is { } back)
            return back;
        return HasLdp(a) && HasLdp(b) && MeetInLdp(a, b) ? "an LDP LSP" : null;
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

    /// <summary>Both have LDP on an interface of one subnet, or are next to a third router in that way, such as the repair point of both.</summary>
    private static bool MeetInLdp(EgressRouter a, EgressRouter b)
    {
        if (AreNeighbors(a, b))
            return true;
        foreach (var peer in a.Peers)
        {
            if (peer.FarRouter is { } middle && !ReferenceEquals(middle, b) && HasLdp(middle) && AreNeighbors(a, middle) && AreNeighbors(b, middle))
                return true;
        }

        return false;
    }

    /// <summary>LDP runs on interfaces of both that are in one subnet.</summary>
    public static bool AreNeighbors(EgressRouter a, EgressRouter b)
    {
        foreach (var there in a.Router.interfaces)
        {
            if (there.mpls is not { } mpls || !mpls.ldp.Is(true))
                continue;
            foreach (var own in there.addresses.Items())
            {
                if (!own.address.TryGet(out var address) || !own.mask.TryGet(out var mask) || mask.Length == 32)
                    continue;
                var subnet = new Ipv4Prefix(address, mask);
                foreach (var far in b.Router.interfaces)
                {
                    if (far.mpls is not { } farMpls || !farMpls.ldp.Is(true))
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
