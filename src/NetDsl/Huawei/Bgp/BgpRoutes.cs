namespace NetDsl.Huawei;

/// <summary>Where routes come from that BGP takes over. Command: <c>import-route</c>.</summary>
public enum BgpRouteSource
{
    /// <summary>Networks of the router's own interfaces. Keyword: <c>direct</c>.</summary>
    Direct,

    /// <summary>Static routes. Keyword: <c>static</c>.</summary>
    Static,

    /// <summary>Routes to users. Keyword: <c>unr</c>.</summary>
    UserNetwork,

    /// <summary>Routes that an application has installed. Keyword: <c>op-route</c>.</summary>
    Application,

    /// <summary>An OSPF process. Keyword: <c>ospf</c>.</summary>
    Ospf,

    /// <summary>An IS-IS process. Keyword: <c>isis</c>.</summary>
    Isis,

    /// <summary>A RIP process. Keyword: <c>rip</c>.</summary>
    Rip,
}

/// <summary>Routes that BGP takes over from elsewhere. Command: <c>import-route</c>.</summary>
public sealed class BgpImport : ConfigObject
{
    internal Setting<BgpRouteSource> source;
    internal Setting<RoutingProcessId> process;
    internal Setting<BgpMed> med;
    internal Setting<RoutePolicyName> routePolicy;
    internal Setting<RouteFilterName> routeFilter;
    internal Setting<bool> nonRelayTunnel;

    /// <summary>Where the routes come from.</summary>
    public Setting<BgpRouteSource> Source => source;

    /// <summary>The number of the OSPF, IS-IS or RIP process that they come from.</summary>
    public Setting<RoutingProcessId> Process => process;

    /// <summary>Their MED. Keyword: <c>med</c>.</summary>
    public Setting<BgpMed> Med => med;

    /// <summary>Picks and changes routes. Keyword: <c>route-policy</c>.</summary>
    public Setting<RoutePolicyName> RoutePolicy => routePolicy;

    /// <summary>Picks and changes routes. Keyword: <c>route-filter</c>.</summary>
    public Setting<RouteFilterName> RouteFilter => routeFilter;

    /// <summary>Their next hops are not looked up in tunnels. Keyword: <c>non-relay-tunnel</c>.</summary>
    public Setting<bool> NonRelayTunnel => nonRelayTunnel;
}

/// <summary>A route of the routing table that BGP sends. Command: <c>network</c>.</summary>
public sealed class BgpNetwork : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<Ipv4Mask> mask;
    internal Setting<RoutePolicyName> routePolicy;
    internal Setting<RouteFilterName> routeFilter;
    internal Setting<bool> nonRelayTunnel;

    /// <summary>The address of the network.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The mask; that of the address class when not set.</summary>
    public Setting<Ipv4Mask> Mask => mask;

    /// <summary>Changes the route. Keyword: <c>route-policy</c>.</summary>
    public Setting<RoutePolicyName> RoutePolicy => routePolicy;

    /// <summary>Changes the route. Keyword: <c>route-filter</c>.</summary>
    public Setting<RouteFilterName> RouteFilter => routeFilter;

    /// <summary>Its next hop is not looked up in tunnels. Keyword: <c>non-relay-tunnel</c>.</summary>
    public Setting<bool> NonRelayTunnel => nonRelayTunnel;
}
