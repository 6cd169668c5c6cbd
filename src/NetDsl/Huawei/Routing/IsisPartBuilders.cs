using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Sets the options of an import of routes into IS-IS.</summary>
public sealed class IsisImportBuilder : Builder<IsisImportBuilder, IsisImport>
{
    internal IsisImportBuilder(IsisImport model)
        : base(model)
    {
    }

    internal static IsisImport Make(Input<RouteSource> source, RoutingProcessId? process, Action<IsisImportBuilder>? configure, Origin origin)
    {
        var model = new IsisImport { Origin = origin, source = SettingFactory.Of(source, origin), process = SettingFactory.Maybe(process, origin) };
        new IsisImportBuilder(model).Configure(configure);
        return model;
    }

    /// <summary>Keeps the cost that the routes come with; not for static routes. Keyword: <c>inherit-cost</c>.</summary>
    /// <returns>This builder.</returns>
    public IsisImportBuilder InheritCost([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.cost = default;
        Model.costType = default;
        return Set(ref Model.inheritCost, true, file, line);
    }

    /// <summary>What the routes cost in IS-IS. Keyword: <c>cost</c>.</summary>
    /// <param name="cost">0 to 4261412864, with a narrow cost style to 63.</param>
    /// <returns>This builder.</returns>
    public IsisImportBuilder Cost(IsisImportCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.inheritCost = default;
        return Set(ref Model.cost, cost, file, line);
    }

    /// <summary>How their cost counts with a narrow cost style; not for IPv6. Keyword: <c>cost-type</c>.</summary>
    /// <param name="type">Internal or external.</param>
    /// <returns>This builder.</returns>
    public IsisImportBuilder CostType(Input<IsisCostType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.inheritCost = default;
        return Set(ref Model.costType, type, file, line);
    }

    /// <summary>Marks the routes. Keyword: <c>tag</c>.</summary>
    /// <param name="tag">1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public IsisImportBuilder Tag(RouteTag tag, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tag, tag, file, line);

    /// <summary>Picks and changes routes; replaces a route filter. Keyword: <c>route-policy</c>.</summary>
    /// <param name="name">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public IsisImportBuilder RoutePolicy(RoutePolicyName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.routeFilter = default;
        return Set(ref Model.routePolicy, name, file, line);
    }

    /// <summary>Picks and changes routes; replaces a route policy. Keyword: <c>route-filter</c>.</summary>
    /// <param name="name">The route filter, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public IsisImportBuilder RouteFilter(RouteFilterName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.routePolicy = default;
        return Set(ref Model.routeFilter, name, file, line);
    }

    /// <summary>The level that the routes enter. Keywords: <c>level-1</c>, <c>level-2</c>, <c>level-1-2</c>.</summary>
    /// <param name="level">The level.</param>
    /// <returns>This builder.</returns>
    public IsisImportBuilder Level(Input<IsisLevel> level, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.level, level, file, line);

    /// <summary>Takes over IBGP routes as well. Keyword: <c>permit-ibgp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsisImportBuilder PermitIbgp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.permitIbgp, on, file, line);

    /// <summary>Takes over routes of OSPF and IS-IS without their segment IDs; not for IPv6. Keyword: <c>no-sid</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsisImportBuilder NoSid(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.noSid, on, file, line);
}

/// <summary>Describes IPv6 in an IS-IS process.</summary>
public sealed class IsisIpv6Builder : Builder<IsisIpv6Builder, IsisIpv6>
{
    internal IsisIpv6Builder(IsisIpv6 model)
        : base(model)
    {
    }

    /// <summary>Calculates the paths of both topologies; only for the topology <c>compatible</c>. Keyword: <c>enable-mt-spf</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsisIpv6Builder MultiTopologySpf(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.multiTopologySpf, on, file, line);

    /// <summary>Advertises an SRv6 locator. Command: <c>segment-routing ipv6 locator</c>.</summary>
    /// <param name="name">The locator.</param>
    /// <param name="autoSidDisable">True: IS-IS takes no SIDs from it by itself.</param>
    /// <returns>This builder.</returns>
    public IsisIpv6Builder Locator(LocatorName name, Input<bool>? autoSidDisable = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.locators ??= []).Add(new IsisLocator { Origin = origin, name = SettingFactory.Of(name, origin), autoSidDisable = SettingFactory.Maybe(autoSidDisable, origin) });
        return this;
    }

    /// <summary>Takes over IPv6 routes from elsewhere. Command: <c>ipv6 import-route</c>.</summary>
    /// <param name="source">Where the routes come from; OSPF stands for OSPFv3 and RIP for RIPng.</param>
    /// <param name="process">The number of the process that they come from; 1 when left out.</param>
    /// <param name="configure">Sets cost, level, tag and policy.</param>
    /// <returns>This builder.</returns>
    public IsisIpv6Builder Import(Input<RouteSource> source, RoutingProcessId? process = null, Action<IsisImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        (Model.imports ??= []).Add(IsisImportBuilder.Make(source, process, configure, new Origin(file, line)));
        return this;
    }

    /// <summary>How much IPv6 routes are preferred. Command: <c>ipv6 preference</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins.</param>
    /// <param name="policy">The route policy that gives preferences, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public IsisIpv6Builder Preference(RoutePreference preference, RoutePolicyName? policy = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.preferencePolicy = SettingFactory.Maybe(policy, new Origin(file, line));
        return Set(ref Model.preference, preference, file, line);
    }

    /// <summary>Enables TE for IPv6. Command: <c>ipv6 traffic-eng</c>.</summary>
    /// <param name="level">The level with TE.</param>
    /// <returns>This builder.</returns>
    public IsisIpv6Builder TrafficEngineering(Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.trafficEngineeringLevel = SettingFactory.Maybe(level, new Origin(file, line));
        return Set(ref Model.trafficEngineering, true, file, line);
    }

    /// <summary>BFD for IPv6 with all neighbors. Command: <c>ipv6 bfd all-interfaces</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets the neighbor is down, 3 to 50.</param>
    /// <param name="frrBinding">True: BFD switches to the backup path of fast reroute.</param>
    /// <returns>This builder.</returns>
    public IsisIpv6Builder Bfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, Input<bool>? frrBinding = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfd = new(true, true, origin);
        Model.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        Model.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        Model.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        Model.bfdFrrBinding = SettingFactory.Maybe(frrBinding, origin);
        return this;
    }

    /// <summary>Enables fast reroute with SRv6. Commands: <c>ipv6 frr</c>, <c>ti-lfa</c>.</summary>
    /// <param name="level">The level with backup paths; both when left out.</param>
    /// <returns>This builder.</returns>
    public IsisIpv6Builder FastReroute(Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.frr ??= new IsisIpv6Frr { Origin = origin };
        Model.frr.tiLfa = new(true, true, origin);
        Model.frr.tiLfaLevel = SettingFactory.Maybe(level, origin);
        return this;
    }
}
