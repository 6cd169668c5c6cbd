namespace NetDsl.Huawei;

/// <summary>How the cost of an imported IS-IS route counts, with a narrow cost style.</summary>
public enum IsisCostType
{
    /// <summary>Like an internal route. Keyword: <c>internal</c>.</summary>
    Internal,

    /// <summary>Behind internal routes. Keyword: <c>external</c>.</summary>
    External,
}

/// <summary>A network entity title of an IS-IS process: its area and the router's system ID. Command: <c>network-entity</c>.</summary>
public sealed class IsisNet : ConfigObject
{
    internal Setting<IsisNetworkEntity> title;

    /// <summary>The title.</summary>
    public Setting<IsisNetworkEntity> Title => title;
}

/// <summary>An SRv6 locator that IS-IS advertises. Command: <c>segment-routing ipv6 locator</c>.</summary>
public sealed class IsisLocator : ConfigObject
{
    internal Setting<LocatorName> name;
    internal Setting<bool> autoSidDisable;

    /// <summary>The name of the locator.</summary>
    public Setting<LocatorName> Name => name;

    /// <summary>IS-IS takes no SIDs from the locator by itself. Keyword: <c>auto-sid-disable</c>.</summary>
    public Setting<bool> AutoSidDisable => autoSidDisable;
}

/// <summary>Routes that IS-IS takes over from elsewhere. Commands: <c>import-route</c>, <c>ipv6 import-route</c>.</summary>
public sealed class IsisImport : ConfigObject
{
    internal Setting<RouteSource> source;
    internal Setting<RoutingProcessId> process;
    internal Setting<bool> permitIbgp;
    internal Setting<bool> inheritCost;
    internal Setting<IsisCostType> costType;
    internal Setting<IsisImportCost> cost;
    internal Setting<RouteTag> tag;
    internal Setting<RoutePolicyName> routePolicy;
    internal Setting<RouteFilterName> routeFilter;
    internal Setting<IsisLevel> level;
    internal Setting<bool> noSid;

    /// <summary>Where the routes come from; for IPv6 OSPF stands for OSPFv3 and RIP for RIPng.</summary>
    public Setting<RouteSource> Source => source;

    /// <summary>The number of the process that they come from; process 1 when not set.</summary>
    public Setting<RoutingProcessId> Process => process;

    /// <summary>IBGP routes as well. Keyword: <c>permit-ibgp</c>.</summary>
    public Setting<bool> PermitIbgp => permitIbgp;

    /// <summary>They keep the cost that they come with. Keyword: <c>inherit-cost</c>.</summary>
    public Setting<bool> InheritCost => inheritCost;

    /// <summary>How their cost counts. Keyword: <c>cost-type</c>.</summary>
    public Setting<IsisCostType> CostType => costType;

    /// <summary>What they cost in IS-IS. Keyword: <c>cost</c>.</summary>
    public Setting<IsisImportCost> Cost => cost;

    /// <summary>A mark on the routes. Keyword: <c>tag</c>.</summary>
    public Setting<RouteTag> Tag => tag;

    /// <summary>Picks and changes routes. Keyword: <c>route-policy</c>.</summary>
    public Setting<RoutePolicyName> RoutePolicy => routePolicy;

    /// <summary>Picks and changes routes. Keyword: <c>route-filter</c>.</summary>
    public Setting<RouteFilterName> RouteFilter => routeFilter;

    /// <summary>The level that they enter; level 2 when not set.</summary>
    public Setting<IsisLevel> Level => level;

    /// <summary>Without their segment IDs. Keyword: <c>no-sid</c>.</summary>
    public Setting<bool> NoSid => noSid;
}

/// <summary>Which routes of one level enter the other. Commands: <c>import-route isis level-1 into level-2</c>, <c>import-route isis level-2 into level-1</c>.</summary>
public sealed class IsisLeak : ConfigObject
{
    internal Setting<bool> up;
    internal Setting<bool> down;
    internal Setting<RouteTag> tag;
    internal Setting<IpPrefixListName> prefixList;
    internal Setting<RoutePolicyName> routePolicy;
    internal Setting<RouteFilterName> routeFilter;
    internal Setting<bool> noSid;

    /// <summary>A mark on the routes. Keyword: <c>tag</c>.</summary>
    public Setting<RouteTag> Tag => tag;

    /// <summary>The prefix list that picks the routes. Keyword: <c>filter-policy ip-prefix</c>.</summary>
    public Setting<IpPrefixListName> PrefixList => prefixList;

    /// <summary>The route policy that picks the routes. Keyword: <c>filter-policy route-policy</c>.</summary>
    public Setting<RoutePolicyName> RoutePolicy => routePolicy;

    /// <summary>The route filter that picks the routes. Keyword: <c>filter-policy route-filter</c>.</summary>
    public Setting<RouteFilterName> RouteFilter => routeFilter;

    /// <summary>Without their segment IDs. Keyword: <c>no-sid</c>.</summary>
    public Setting<bool> NoSid => noSid;
}

/// <summary>IS-IS fast reroute for IPv4. Command: <c>frr</c>.</summary>
public sealed class IsisFrr : ViewObject
{
    internal Setting<bool> loopFreeAlternate;
    internal Setting<IsisLevel> loopFreeAlternateLevel;
    internal Setting<bool> tiLfa;
    internal Setting<IsisLevel> tiLfaLevel;

    /// <summary>Loop-free backup paths. Command: <c>loop-free-alternate</c>.</summary>
    public Setting<bool> LoopFreeAlternate => loopFreeAlternate;

    /// <summary>The level with them; both when not set.</summary>
    public Setting<IsisLevel> LoopFreeAlternateLevel => loopFreeAlternateLevel;

    /// <summary>Backup paths with segment routing. Command: <c>ti-lfa</c>.</summary>
    public Setting<bool> TiLfa => tiLfa;

    /// <summary>The level with them; both when not set.</summary>
    public Setting<IsisLevel> TiLfaLevel => tiLfaLevel;
}

/// <summary>IS-IS fast reroute for IPv6. Command: <c>ipv6 frr</c>.</summary>
public sealed class IsisIpv6Frr : ViewObject
{
    internal Setting<bool> tiLfa;
    internal Setting<IsisLevel> tiLfaLevel;

    /// <summary>Backup paths with SRv6. Command: <c>ti-lfa</c>.</summary>
    public Setting<bool> TiLfa => tiLfa;

    /// <summary>The level with them; both when not set.</summary>
    public Setting<IsisLevel> TiLfaLevel => tiLfaLevel;
}

/// <summary>What links of a process cost, where they do not say it themselves. Command: <c>circuit-cost</c>.</summary>
public sealed class IsisCircuitCost : ConfigObject
{
    internal Setting<IsisCost> cost;
    internal Setting<IsisLevel> level;

    /// <summary>The cost.</summary>
    public Setting<IsisCost> Cost => cost;

    /// <summary>The level that it holds for; both when not set.</summary>
    public Setting<IsisLevel> Level => level;
}
