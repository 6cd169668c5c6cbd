using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>OSPF.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>An OSPF process; the same one again when the number was used before. Command: <c>ospf</c>.</summary>
    /// <param name="process">The number of the process, 1 to 4294967295; it has a meaning on this router only.</param>
    /// <param name="configure">Describes the process and its areas.</param>
    /// <returns>The builder of the process.</returns>
    public OspfBuilder Ospf(OspfProcessId process, Action<OspfBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new OspfProcess { Origin = origin, process = SettingFactory.Of(process, origin) });
        return new OspfBuilder(model).Configure(configure);
    }
}

/// <summary>Describes an OSPF process.</summary>
public sealed class OspfBuilder : ViewBuilder<OspfBuilder, OspfProcess>
{
    internal OspfBuilder(OspfProcess model)
        : base(model)
    {
    }

    /// <summary>The number of the process, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the process.</param>
    public static implicit operator OspfProcessId(OspfBuilder builder) => builder.Model.process.Or(default);

    /// <summary>The router ID of the process. Keyword: <c>router-id</c>.</summary>
    /// <param name="routerId">Unique in the OSPF network.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder RouterId(Ipv4Address routerId, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.routerId, routerId, file, line);

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vpnInstance, name, file, line);

    /// <summary>Describes the process. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder Description(RoutingDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);

    /// <summary>An area; the same one again when the number was used before. Command: <c>area</c>.</summary>
    /// <param name="area">The number of the area; 0 is the backbone.</param>
    /// <param name="configure">Describes the area.</param>
    /// <returns>The builder of the area.</returns>
    public OspfAreaBuilder Area(OspfAreaId area, Action<OspfAreaBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new OspfArea { Origin = origin, id = SettingFactory.Of(area, origin) });
        return new OspfAreaBuilder(model).Configure(configure);
    }

    /// <summary>Sets preferences, capabilities and timers.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder Tuning(Action<OspfTuningBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new OspfTuningBuilder(Model.EnsureTuning(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Opaque LSAs, which TE and segment routing need. Command: <c>opaque-capability enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder OpaqueCapability(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureTuning(new Origin(file, line)).opaqueCapability, on, file, line);

    /// <summary>Sends no OSPF packets out of an interface; its network is told all the same. Command: <c>silent-interface</c>.</summary>
    /// <param name="silent">The interface.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder SilentInterface(InterfaceName silent, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.silentInterfaces ??= []).Add(new OspfSilentInterface { Origin = origin, name = SettingFactory.Of(silent, origin) });
        return this;
    }

    /// <summary>Sends no OSPF packets at all. Command: <c>silent-interface all</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder AllSilent(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.allSilent, on, file, line);

    /// <summary>Takes over routes from elsewhere. Command: <c>import-route</c>.</summary>
    /// <param name="source">Where the routes come from.</param>
    /// <param name="process">The number of the OSPF, IS-IS or RIP process that they come from; 1 when left out.</param>
    /// <param name="configure">Sets cost, type, tag and policy.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder Import(Input<RouteSource> source, RoutingProcessId? process = null, Action<OspfImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new OspfImport { Origin = origin, source = SettingFactory.Of(source, origin), process = SettingFactory.Maybe(process, origin) };
        (Model.imports ??= []).Add(model);
        new OspfImportBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>What imported routes cost that do not say it themselves. Command: <c>default cost</c>.</summary>
    /// <param name="cost">0 to 16777214.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder DefaultCost(OspfRouteCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var defaults = Model.EnsureDefaults(new Origin(file, line));
        defaults.inheritMetric = default;
        return Set(ref defaults.cost, cost, file, line);
    }

    /// <summary>Imported routes keep the cost that they come with. Command: <c>default cost inherit-metric</c>.</summary>
    /// <returns>This builder.</returns>
    public OspfBuilder InheritMetric([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var defaults = Model.EnsureDefaults(new Origin(file, line));
        defaults.cost = default;
        return Set(ref defaults.inheritMetric, true, file, line);
    }

    /// <summary>The mark on imported routes that do not say it themselves. Command: <c>default tag</c>.</summary>
    /// <param name="tag">0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder DefaultTag(OspfRouteTag tag, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).tag, tag, file, line);

    /// <summary>How the cost of imported routes counts that do not say it themselves. Command: <c>default type</c>.</summary>
    /// <param name="type">Type 1 or type 2.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder DefaultType(Input<OspfExternalType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureDefaults(new Origin(file, line)).type, type, file, line);

    /// <summary>BFD with all neighbors. Command: <c>bfd all-interfaces</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets the neighbor is down, 3 to 50.</param>
    /// <param name="frrBinding">True: BFD switches to the backup path of fast reroute.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder Bfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, Input<bool>? frrBinding = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfd = new(true, true, origin);
        Model.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        Model.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        Model.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        Model.bfdFrrBinding = SettingFactory.Maybe(frrBinding, origin);
        return this;
    }

    /// <summary>Enables SR-MPLS in the process; segment routing must be enabled on the router. Command: <c>segment-routing mpls</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder SegmentRouting(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.segmentRouting, on, file, line);

    /// <summary>The labels for segment routing. Command: <c>segment-routing global-block</c>.</summary>
    /// <param name="begin">The first label.</param>
    /// <param name="end">The last label.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder GlobalBlock(MplsLabel begin, MplsLabel end, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.globalBlockBegin, begin, file, line).Set(ref Model.globalBlockEnd, end, file, line);

    /// <summary>Enables fast reroute. Commands: <c>frr</c>, <c>loop-free-alternate</c>, <c>ti-lfa enable</c>.</summary>
    /// <param name="tiLfa">True: backup paths with segment routing as well.</param>
    /// <returns>This builder.</returns>
    public OspfBuilder FastReroute(Input<bool>? tiLfa = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.frr ??= new OspfFrr { Origin = origin };
        Model.frr.loopFreeAlternate = new(true, true, origin);
        Model.frr.tiLfa = SettingFactory.Maybe(tiLfa, origin);
        return this;
    }
}

/// <summary>Sets the options of an import of routes into OSPF.</summary>
public sealed class OspfImportBuilder : Builder<OspfImportBuilder, OspfImport>
{
    internal OspfImportBuilder(OspfImport model)
        : base(model)
    {
    }

    /// <summary>What the routes cost in OSPF. Keyword: <c>cost</c>.</summary>
    /// <param name="cost">0 to 16777214.</param>
    /// <returns>This builder.</returns>
    public OspfImportBuilder Cost(OspfRouteCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.cost, cost, file, line);

    /// <summary>How their cost counts. Keyword: <c>type</c>.</summary>
    /// <param name="type">Type 1 or type 2.</param>
    /// <returns>This builder.</returns>
    public OspfImportBuilder Type(Input<OspfExternalType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.type, type, file, line);

    /// <summary>Marks the routes. Keyword: <c>tag</c>.</summary>
    /// <param name="tag">0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public OspfImportBuilder Tag(OspfRouteTag tag, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tag, tag, file, line);

    /// <summary>Picks and changes routes; replaces a route filter. Keyword: <c>route-policy</c>.</summary>
    /// <param name="name">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public OspfImportBuilder RoutePolicy(RoutePolicyName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.routeFilter = default;
        return Set(ref Model.routePolicy, name, file, line);
    }

    /// <summary>Picks and changes routes; replaces a route policy. Keyword: <c>route-filter</c>.</summary>
    /// <param name="name">The route filter, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public OspfImportBuilder RouteFilter(RouteFilterName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.routePolicy = default;
        return Set(ref Model.routeFilter, name, file, line);
    }

    /// <summary>Takes over IBGP routes as well. Keyword: <c>permit-ibgp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public OspfImportBuilder PermitIbgp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.permitIbgp, on, file, line);
}
