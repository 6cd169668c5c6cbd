using System.Collections.Generic;
using System.Threading;

namespace NetDsl.H3c;

/// <content>How the router routes.</content>
internal sealed partial class ComwareRouterView
{
    private RouterRouting? _routing;

    /// <summary>Its BGP sessions and static routes, and whether all that routes is described. Several threads may ask first; each finds the same.</summary>
    public RouterRouting Routing => Volatile.Read(ref _routing) ?? LazyInitializer.EnsureInitialized(ref _routing, () => new RouterRouting(this))!;
}

/// <summary>What routes on a router and does not belong to one interface: BGP sessions and static routes, found by what rules ask for.</summary>
internal sealed class RouterRouting
{
    private readonly Dictionary<Ipv4Address, BgpSession> _byPeer = [];
    private readonly Dictionary<ComwareInterfaceView, List<BgpSession>> _sessionsOver = [];
    private readonly Dictionary<ComwareStaticRoute, ComwareInterfaceView?> _links = [];
    private readonly Dictionary<Ipv4Prefix, List<ComwareStaticRoute>> _routesTo = [];
    private readonly HashSet<ComwareInterfaceView> _withRoutes = [];

    public RouterRouting(ComwareRouterView router)
    {
        IsCertain = router.IsComplete
            && !router.MayHold("ip route-static") && !router.MayHold("ospf") && !router.MayHold("rip") && !router.MayHold("isis")
            && !router.MayHold("policy-based-route") && !router.MayHold("ip local policy-based-route");
        IsBgpCertain = router.IsComplete && !router.MayHold("bgp");
        if (router.Router.staticRoutes is null && router.Router.bgp is null)
            return;
        var links = new LinkTable(router);
        AddRoutes(router, links);
        if (router.Router.bgp is { } bgp)
            AddSessions(router, bgp, links);
    }

    /// <summary>The sessions, in the order in which the peers were described.</summary>
    public List<BgpSession> Sessions { get; } = [];

    /// <summary>There are no static routes and no protocols but those that are described; BGP is another question.</summary>
    public bool IsCertain { get; }

    /// <summary>There are no BGP sessions but those that are described, and it is known which exchange routes.</summary>
    public bool IsBgpCertain { get; private set; }

    /// <summary>The line of a session is not certain.</summary>
    public bool HasUnplacedSessions { get; private set; }

    /// <summary>The line of a static route is not certain.</summary>
    public bool HasUnplacedRoutes { get; private set; }

    /// <summary>The destination of a static route, or its VPN instance, is not known.</summary>
    public bool HasUnknownRoutes { get; private set; }

    /// <summary>The sessions that certainly use a line.</summary>
    public IReadOnlyList<BgpSession> SessionsOver(ComwareInterfaceView link) => _sessionsOver.TryGetValue(link, out var there) ? there : [];

    /// <summary>The session with a peer; null when there is none, or the address is not known.</summary>
    public BgpSession? FindSession(Setting<Ipv4Address> peer) => peer.TryGet(out var address) && _byPeer.TryGetValue(address, out var there) ? there : null;

    /// <summary>The static routes to the very network.</summary>
    public IReadOnlyList<ComwareStaticRoute> RoutesTo(Ipv4Prefix network) => _routesTo.TryGetValue(network, out var there) ? there : [];

    /// <summary>Does a static route certainly use the line?</summary>
    public bool HasRouteOver(ComwareInterfaceView link) => _withRoutes.Contains(link);

    /// <summary>The line of a static route, by the network of a line or by a dialer route with its next hop; null when it is not certain.</summary>
    public ComwareInterfaceView? LinkOf(ComwareStaticRoute route) => _links.TryGetValue(route, out var link) ? link : null;

    private void AddSessions(ComwareRouterView router, ComwareBgp bgp, LinkTable links)
    {
        IsBgpCertain &= !bgp.IsOpen && !bgp.MayHold("peer") && !bgp.MayHold("group") && !bgp.MayHold("address-family") && !bgp.MayHold("ip vpn-instance")
            && bgp.ipv4 is not { IsOpen: true } && bgp.ipv4?.MayHold("peer") is not true;
        var exchanges = new Dictionary<Ipv4Address, ComwareBgpFamilyPeer>();
        foreach (var exchange in bgp.ipv4?.peers.Items() ?? default)
        {
            IsBgpCertain &= exchange.address.IsKnown && !exchange.enable.IsUnknown;
            if (exchange.address.TryGet(out var address))
                exchanges[address] = exchange;
        }

        foreach (var peer in bgp.peers.Items())
        {
            IsBgpCertain &= peer.address.IsKnown;
            var known = peer.address.TryGet(out var address);
            var connected = known ? links.Find(address) : null;
            var session = new BgpSession(router, bgp, peer, known && exchanges.TryGetValue(address, out var exchange) ? exchange : null, connected ?? (known ? FindByRoute(router, address) : null))
            {
                IsConnected = connected is not null,
            };
            Sessions.Add(session);
            HasUnplacedSessions |= session.Over is null;
            if (known)
                _byPeer[address] = session;
            if (session.Over is not { } over)
                continue;
            if (!_sessionsOver.TryGetValue(over, out var there))
                _sessionsOver.Add(over, there = new(1));
            there.Add(session);
        }
    }

    private void AddRoutes(ComwareRouterView router, LinkTable links)
    {
        foreach (var route in router.Router.staticRoutes.Items())
        {
            var isPublic = !route.outInterface.IsSet && !route.vpnInstance.IsSet && !route.nextHopVpnInstance.IsSet;
            var link = (isPublic && route.nextHop.TryGet(out var hop) ? links.Find(hop) : router.ExitOf(route)) ?? FindDialer(router, route);
            _links[route] = link;
            if (link is not null)
                _withRoutes.Add(link);
            HasUnplacedRoutes |= link is null && !route.outInterface.IsKnown;
            HasUnknownRoutes |= route.Network.IsUnknown || route.vpnInstance.IsUnknown;
            if (route.Network.IsUnknown)
                continue;
            if (!_routesTo.TryGetValue(route.Network, out var there))
                _routesTo.Add(route.Network, there = new(1));
            there.Add(route);
        }
    }

    private static ComwareInterfaceView? FindDialer(ComwareRouterView router, ComwareStaticRoute route)
    {
        if (route.outInterface.IsSet || !route.nextHop.IsKnown)
            return null;
        foreach (var there in router.Interfaces)
        {
            foreach (var called in there.Dialer?.routes.Items() ?? default)
            {
                if (called.nextHop.Equals(route.nextHop) && !called.mask.IsSet)
                    return there;
            }
        }

        return null;
    }

    /// <summary>The line of the only static route to a peer.</summary>
    private ComwareInterfaceView? FindByRoute(ComwareRouterView router, Ipv4Address address)
    {
        ComwareInterfaceView? found = null;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.Network.IsUnknown || route.vpnInstance.IsUnknown)
                return null;
            if (route.vpnInstance.IsSet || !route.Network.Contains(address) || route.Network.Length == 0)
                continue;
            if (LinkOf(route) is not { } exit || (found is not null && !ReferenceEquals(found, exit)))
                return null;
            found = exit;
        }

        return found;
    }
}
