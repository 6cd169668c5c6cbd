using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>Static routes.</content>
public sealed partial class ComwareRouter
{
    internal List<ComwareStaticRoute>? staticRoutes;
    internal Setting<RoutePreference> staticRoutePreference;

    /// <summary>The static IPv4 routes. Command: <c>ip route-static</c>.</summary>
    public IReadOnlyList<ComwareStaticRoute> StaticRoutes => staticRoutes ?? (IReadOnlyList<ComwareStaticRoute>)[];

    /// <summary>The preference of static routes that say none; 60 when not set. Command: <c>ip route-static default-preference</c>.</summary>
    public Setting<RoutePreference> StaticRoutePreference => staticRoutePreference;
}

/// <summary>A static IPv4 route. Command: <c>ip route-static</c>.</summary>
public sealed class ComwareStaticRoute : ConfigObject
{
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<Ipv4Address> destination;
    internal Setting<Ipv4Mask> mask;
    internal Setting<InterfaceName> outInterface;
    internal Setting<Ipv4Address> nextHop;
    internal Setting<VpnInstanceName> nextHopVpnInstance;
    internal Setting<bool> permanent;
    internal Setting<TrackEntryNumber> track;
    internal Setting<bool> bfdControl;
    internal Setting<bool> bfdEcho;
    internal Setting<RoutePreference> preference;
    internal Setting<RouteTag> tag;
    internal Setting<ComwareRouteDescription> description;

    /// <summary>The VPN instance whose routing table has the route; not set for the public one. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The network that the route leads to.</summary>
    public Setting<Ipv4Address> Destination => destination;

    /// <summary>The mask of that network.</summary>
    public Setting<Ipv4Mask> Mask => mask;

    /// <summary>The interface that packets leave through.</summary>
    public Setting<InterfaceName> OutInterface => outInterface;

    /// <summary>The address of the neighbor.</summary>
    public Setting<Ipv4Address> NextHop => nextHop;

    /// <summary>The VPN instance in which the neighbor is looked up. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> NextHopVpnInstance => nextHopVpnInstance;

    /// <summary>The route stays although its interface is down; never for a network that dynamic route backup watches. Keyword: <c>permanent</c>.</summary>
    public Setting<bool> Permanent => permanent;

    /// <summary>The track entry without which the route is not used. Keyword: <c>track</c>.</summary>
    public Setting<TrackEntryNumber> Track => track;

    /// <summary>BFD with the neighbor. Keyword: <c>bfd control-packet</c>.</summary>
    public Setting<bool> BfdControl => bfdControl;

    /// <summary>BFD by echo packets, without the help of the neighbor. Keyword: <c>bfd echo-packet</c>.</summary>
    public Setting<bool> BfdEcho => bfdEcho;

    /// <summary>How much the route is preferred, the smallest wins; 60 when not set. Keyword: <c>preference</c>.</summary>
    public Setting<RoutePreference> Preference => preference;

    /// <summary>A mark on the route. Keyword: <c>tag</c>.</summary>
    public Setting<RouteTag> Tag => tag;

    /// <summary>What the route is for. Keyword: <c>description</c>.</summary>
    public Setting<ComwareRouteDescription> Description => description;

    /// <summary>The network that the route leads to; unknown where one of its parts is.</summary>
    public Ipv4Prefix Network => new Ipv4Prefix(destination.Or(default), mask.Or(default)).Network;
}
