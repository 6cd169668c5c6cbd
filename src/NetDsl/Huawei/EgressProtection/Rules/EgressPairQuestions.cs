namespace NetDsl.Huawei;

/// <summary>What rules ask a pair of PEs.</summary>
internal static class EgressPairQuestions
{
    /// <summary>The address under which remote PEs know a PE: the source of its sessions with VPN routes, otherwise its LSR ID.</summary>
    public static Setting<Ipv4Address> NextHopOf(EgressRouter pe)
    {
        foreach (var peer in pe.Peers)
        {
            if (peer.ExchangesVpn is true && peer.Source is { IsKnown: true } source && pe.Addresses.TryGetValue(source.Raw, out var there) && there.name is { IsKnown: true, Raw.IsLoopback: true })
                return source;
        }

        return EgressPair.LoopbackOf(pe);
    }

    /// <summary>Where a PE says what it takes into BGP.</summary>
    public static Origin RoutesOf(EgressRouter pe) => pe.Bgp?.unicast?.Origin ?? pe.Bgp?.Origin ?? pe.Router.Origin;

    /// <summary>A call that takes a host route into BGP.</summary>
    public static string HostRoute(Ipv4Address address, bool nonRelayTunnel) =>
        $"{nameof(BgpUnicastBuilder.Network)}(\"{address}/32\"{(nonRelayTunnel ? ", nonRelayTunnel: true" : "")})";
}
