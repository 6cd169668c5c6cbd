using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Routes that a routing protocol takes over from elsewhere, whatever the protocol.</summary>
/// <param name="Process">The process of OSPF or IS-IS, or the address family of BGP.</param>
/// <param name="Line">The import.</param>
/// <param name="Source">Where the routes come from; null when it is not known.</param>
/// <param name="Cost">The fixed cost of the import; null when it has none or it is not known.</param>
/// <param name="CostAt">Where the fixed cost was given; null when there is none.</param>
/// <param name="Policy">The route policy.</param>
/// <param name="HasFilter">A route filter decides too.</param>
/// <param name="Keeps">The routes keep the cost that they come with, where nothing gives another one.</param>
internal readonly record struct RouteImport(ViewObject Process, ConfigObject Line, RouteSource? Source, long? Cost, Origin? CostAt, Setting<RoutePolicyName> Policy, bool HasFilter, bool Keeps)
{
    /// <summary>The protocol, for comparisons and messages.</summary>
    public string Protocol => Process switch
    {
        OspfProcess => "OSPF",
        IsisProcess => "IS-IS",
        _ => "BGP",
    };

    public bool IsDirect => Source == RouteSource.Direct;

    /// <summary>Routes of the device's own interfaces or of its users, among which a shared source is, or may be.</summary>
    public bool MayBeOwn => Source is null or RouteSource.Direct or RouteSource.UserNetwork;

    /// <summary>For messages.</summary>
    public override string ToString() => Process switch
    {
        OspfProcess ospf => $"OSPF {ospf.process}",
        IsisProcess isis => $"IS-IS {isis.process}",
        _ => "BGP",
    };
}

/// <summary>The imports of a router.</summary>
internal static class RouteImports
{
    /// <summary>The imports of IPv4 routes into OSPF, IS-IS and the public families of BGP.</summary>
    public static IEnumerable<RouteImport> FindImports(this VrpRouter router)
    {
        foreach (var process in router.ospfProcesses.Items())
        {
            foreach (var import in process.imports.Items())
                yield return new RouteImport(process, import, SourceOf(import.source), import.cost.TryGet(out var cost) ? cost.Value : null, import.cost.Origin, import.routePolicy, import.routeFilter.IsSet, process.defaults is { inheritMetric: { IsKnown: true, Raw: true } });
        }

        foreach (var process in router.isisProcesses.Items())
        {
            foreach (var import in process.imports.Items())
                yield return new RouteImport(process, import, SourceOf(import.source), import.cost.TryGet(out var cost) ? cost.Value : null, import.cost.Origin, import.routePolicy, import.routeFilter.IsSet, import.inheritCost.Is(true));
        }

        foreach (var family in router.FindBgpFamilies())
        {
            foreach (var import in family.imports.Items())
                yield return new RouteImport(family, import, SourceOf(import.source), import.med.TryGet(out var med) ? med.Value : null, import.med.Origin, import.routePolicy, import.routeFilter.IsSet, true);
        }
    }

    /// <summary>The public families of BGP that carry IPv4 routes.</summary>
    public static IEnumerable<BgpRouteFamily> FindBgpFamilies(this VrpRouter router)
    {
        if (router.bgp?.unicast is { } unicast)
            yield return unicast;
        if (router.bgp?.labeledUnicast is { } labeled)
            yield return labeled;
    }

    private static RouteSource? SourceOf(Setting<RouteSource> source) => source.TryGet(out var known) ? known : null;

    private static RouteSource? SourceOf(Setting<BgpRouteSource> source) => source.TryGet(out var known)
        ? known switch
        {
            BgpRouteSource.Direct => RouteSource.Direct,
            BgpRouteSource.Static => RouteSource.Static,
            BgpRouteSource.UserNetwork => RouteSource.UserNetwork,
            BgpRouteSource.Ospf => RouteSource.Ospf,
            BgpRouteSource.Isis => RouteSource.Isis,
            BgpRouteSource.Rip => RouteSource.Rip,
            _ => RouteSource.Bgp,
        }
        : null;
}
