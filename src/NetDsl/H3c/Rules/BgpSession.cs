namespace NetDsl.H3c;

/// <summary>A BGP session of a router.</summary>
internal sealed class BgpSession
{
    public BgpSession(ComwareRouterView router, ComwareBgp bgp, ComwareBgpPeer peer, ComwareBgpFamilyPeer? exchange, ComwareInterfaceView? over)
    {
        Router = router;
        Peer = peer;
        Exchange = exchange;
        Over = over;
        IsExternal = bgp.asNumber.IsKnown && peer.asNumber.IsKnown ? !bgp.asNumber.Equals(peer.asNumber) : null;
    }

    public ComwareRouterView Router { get; }

    public ComwareBgpPeer Peer { get; }

    /// <summary>What IPv4 unicast says about the peer; null when it says nothing.</summary>
    public ComwareBgpFamilyPeer? Exchange { get; }

    /// <summary>IPv4 unicast routes are exchanged.</summary>
    public bool IsEnabled => Exchange is { } exchange && exchange.enable.Is(true);

    /// <summary>The peer belongs to another AS; null when it is not known.</summary>
    public bool? IsExternal { get; }

    /// <summary>The line over which the peer is reached, by the networks of the lines or by static routes; null when it is not certain.</summary>
    public ComwareInterfaceView? Over { get; }

    /// <summary>The address of the peer is in a network of <see cref="Over"/>.</summary>
    public bool IsConnected { get; init; }

    /// <summary>The peer, when it is described: the only interface with its address.</summary>
    public ComwareInterfaceView? Far => Router.Index.FindOwner(Peer.address);

    /// <summary>The session of the other end with this router; null when it is not described.</summary>
    public BgpSession? Mirror => Far is { } far && Over is { } over ? far.Router.Routing.FindSession(over.Address) : null;
}
