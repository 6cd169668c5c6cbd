namespace NetDsl.H3c;

/// <summary>Routes that a routing protocol takes over. Command: <c>import-route</c>.</summary>
public sealed class ComwareImport : ConfigObject
{
    internal Setting<ComwareRouteSource> source;
    internal Setting<ComwareProcessId> process;
    internal Setting<OspfRouteCost> cost;
    internal Setting<ComwareRoutePolicyName> routePolicy;

    /// <summary>Where the routes come from.</summary>
    public Setting<ComwareRouteSource> Source => source;

    /// <summary>The number of the process that they come from; 1 when not set.</summary>
    public Setting<ComwareProcessId> Process => process;

    /// <summary>What the routes cost; the MED in BGP. Keywords: <c>cost</c>, <c>med</c>.</summary>
    public Setting<OspfRouteCost> Cost => cost;

    /// <summary>Picks and changes routes. Keyword: <c>route-policy</c>.</summary>
    public Setting<ComwareRoutePolicyName> RoutePolicy => routePolicy;
}
