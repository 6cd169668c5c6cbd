using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>How the router routes.</content>
internal sealed partial class ComwareRouterView
{
    private RouterRouting? _routing;

    /// <summary>Its BGP sessions, and whether all that routes is described.</summary>
    public RouterRouting Routing => _routing ??= new RouterRouting(this);
}

/// <summary>What routes on a router and does not belong to one interface: BGP sessions.</summary>
internal sealed class RouterRouting
{
    public RouterRouting(ComwareRouterView router)
    {
        IsCertain = router.IsComplete
            && !router.MayHold("ip route-static") && !router.MayHold("ospf") && !router.MayHold("rip") && !router.MayHold("isis")
            && !router.MayHold("policy-based-route") && !router.MayHold("ip local policy-based-route");
        IsBgpCertain = router.IsComplete && !router.MayHold("bgp");
        if (router.Router.bgp is not { } bgp)
            return;
        IsBgpCertain &= !bgp.IsOpen && !bgp.MayHold("peer") && !bgp.MayHold("group") && !bgp.MayHold("address-family") && !bgp.MayHold("ip vpn-instance")
            && bgp.ipv4 is not { IsOpen: true } && bgp.ipv4?.MayHold("peer") is not true;
        foreach (var peer in bgp.peers.Items())
        {
            IsBgpCertain &= peer.address.IsKnown;
            Sessions.Add(new BgpSession(router, bgp, peer));
        }
    }

    /// <summary>The sessions, in the order in which the peers were described.</summary>
    public List<BgpSession> Sessions { get; } = [];

    /// <summary>There are no static routes and no protocols but those that are described; BGP is another question.</summary>
    public bool IsCertain { get; }

    /// <summary>There are no BGP sessions but those that are described.</summary>
    public bool IsBgpCertain { get; }
}

/// <summary>A BGP session of a router.</summary>
internal sealed class BgpSession
{
    public BgpSession(ComwareRouterView router, ComwareBgp bgp, ComwareBgpPeer peer)
    {
        Router = router;
        Peer = peer;
        foreach (var exchange in bgp.ipv4?.peers.Items() ?? default)
        {
            if (peer.address.IsKnown && exchange.address.Equals(peer.address))
                Exchange = exchange;
        }

        IsExternal = bgp.asNumber.IsKnown && peer.asNumber.IsKnown ? !bgp.asNumber.Equals(peer.asNumber) : null;
        Over = FindLink(router, peer);
    }

    public ComwareRouterView Router { get; }

    public ComwareBgpPeer Peer { get; }

    /// <summary>What IPv4 unicast says about the peer; null when it says nothing.</summary>
    public ComwareBgpFamilyPeer? Exchange { get; }

    /// <summary>IPv4 unicast routes are exchanged.</summary>
    public bool IsEnabled => Exchange is { } exchange && exchange.enable.Is(true);

    /// <summary>The peer belongs to another AS; null when it is not known.</summary>
    public bool? IsExternal { get; }

    /// <summary>The line over which the peer is reached; null when it is not certain.</summary>
    public ComwareInterfaceView? Over { get; }

    /// <summary>The peer, when it is described: the only interface with its address.</summary>
    public ComwareInterfaceView? Far => Router.Index.FindOwner(Peer.address);

    private static ComwareInterfaceView? FindLink(ComwareRouterView router, ComwareBgpPeer peer)
    {
        if (!peer.address.TryGet(out var address))
            return null;
        ComwareInterfaceView? found = null;
        foreach (var there in router.Interfaces)
        {
            if (there.Interface.vpnInstance.IsSet || !there.HasInSubnet(address))
                continue;
            if (found is not null)
                return null;
            found = there;
        }

        return found ?? FindByRoute(router, address);
    }

    /// <summary>The line of the only static route to the peer.</summary>
    private static ComwareInterfaceView? FindByRoute(ComwareRouterView router, Ipv4Address address)
    {
        ComwareInterfaceView? found = null;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.Network.IsUnknown || route.vpnInstance.IsUnknown)
                return null;
            if (route.vpnInstance.IsSet || !route.Network.Contains(address) || route.Network.Length == 0)
                continue;
            if (router.ExitOf(route) is not { } exit || (found is not null && !ReferenceEquals(found, exit)))
                return null;
            found = exit;
        }

        return found;
    }
}
