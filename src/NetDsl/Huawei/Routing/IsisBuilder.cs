using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>IS-IS.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>An IS-IS process; the same one again when the number was used before. Command: <c>isis</c>.</summary>
    /// <param name="process">The number of the process, 1 to 4294967295; it has a meaning on this router only.</param>
    /// <param name="configure">Describes the process.</param>
    /// <returns>The builder of the process.</returns>
    public IsisBuilder Isis(IsisProcessId process, Action<IsisBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new IsisProcess { Origin = origin, process = SettingFactory.Of(process, origin) });
        return new IsisBuilder(model).Configure(configure);
    }
}

/// <summary>Describes an IS-IS process.</summary>
public sealed class IsisBuilder : ViewBuilder<IsisBuilder, IsisProcess>
{
    internal IsisBuilder(IsisProcess model)
        : base(model)
    {
    }

    /// <summary>The number of the process, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the process.</param>
    public static implicit operator IsisProcessId(IsisBuilder builder) => builder.Model.process.Or(default);

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vpnInstance, name, file, line);

    /// <summary>Describes the process. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder Description(RoutingDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);

    /// <summary>A network entity title: the area and the system ID of the router. Command: <c>network-entity</c>.</summary>
    /// <param name="title">Such as <c>10.0000.0000.0001.00</c>.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder NetworkEntity(IsisNetworkEntity title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.networkEntities ??= []).Add(new IsisNet { Origin = origin, title = SettingFactory.Of(title, origin) });
        return this;
    }

    /// <summary>The level of the router. Command: <c>is-level</c>.</summary>
    /// <param name="level">The level.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder Level(Input<IsisLevel> level, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.level, level, file, line);

    /// <summary>How large costs may be; equal on all routers. Command: <c>cost-style</c>.</summary>
    /// <param name="style">The cost style; TE and segment routing need a wide one.</param>
    /// <param name="relaxSpfLimit">True: routes may cost more than 1023 in all; only for the styles that know narrow and wide costs.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder CostStyle(Input<IsisCostStyle> style, Input<bool>? relaxSpfLimit = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.relaxSpfLimit = SettingFactory.Maybe(relaxSpfLimit, new Origin(file, line));
        return Set(ref Model.costStyle, style, file, line);
    }

    /// <summary>The name that the router tells of itself. Command: <c>is-name</c>.</summary>
    /// <param name="name">1 to 64 characters.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder Name(IsisName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.name, name, file, line);

    /// <summary>Sets preferences, costs and timers.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder Tuning(Action<IsisTuningBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new IsisTuningBuilder(Model.EnsureTuning(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Takes over IPv4 routes from elsewhere. Command: <c>import-route</c>.</summary>
    /// <param name="source">Where the routes come from.</param>
    /// <param name="process">The number of the OSPF, IS-IS or RIP process that they come from; 1 when left out.</param>
    /// <param name="configure">Sets cost, level, tag and policy.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder Import(Input<RouteSource> source, RoutingProcessId? process = null, Action<IsisImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        (Model.imports ??= []).Add(IsisImportBuilder.Make(source, process, configure, new Origin(file, line)));
        return this;
    }

    /// <summary>Lets level-2 routes enter level 1. Command: <c>import-route isis level-2 into level-1</c>.</summary>
    /// <param name="policy">The route policy that picks the routes; all of them when left out.</param>
    /// <param name="tag">Marks the routes, 1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder LeakDown(RoutePolicyName? policy = null, RouteTag? tag = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.leakDown = new IsisLeak { Origin = origin, down = new(true, true, origin), routePolicy = SettingFactory.Maybe(policy, origin), tag = SettingFactory.Maybe(tag, origin) };
        return this;
    }

    /// <summary>Says which level-1 routes enter level 2. Command: <c>import-route isis level-1 into level-2</c>.</summary>
    /// <param name="policy">The route policy that picks the routes; all of them when left out.</param>
    /// <param name="tag">Marks the routes, 1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder LeakUp(RoutePolicyName? policy = null, RouteTag? tag = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.leakUp = new IsisLeak { Origin = origin, up = new(true, true, origin), routePolicy = SettingFactory.Maybe(policy, origin), tag = SettingFactory.Maybe(tag, origin) };
        return this;
    }

    /// <summary>Enables MPLS TE; needs a wide cost style. Command: <c>traffic-eng</c>.</summary>
    /// <param name="level">The level with TE.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder TrafficEngineering(Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.trafficEngineeringLevel = SettingFactory.Maybe(level, new Origin(file, line));
        return Set(ref Model.trafficEngineering, true, file, line);
    }

    /// <summary>Enables LDP on all interfaces of the process. Command: <c>mpls ldp auto-config</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder LdpAutoConfig(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ldpAutoConfig, on, file, line);

    /// <summary>Enables SR-MPLS in the process; segment routing must be enabled on the router. Command: <c>segment-routing mpls</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder SegmentRouting(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.segmentRouting, on, file, line);

    /// <summary>The labels for segment routing. Command: <c>segment-routing global-block</c>.</summary>
    /// <param name="begin">The first label.</param>
    /// <param name="end">The last label.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder GlobalBlock(MplsLabel begin, MplsLabel end, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.globalBlockBegin, begin, file, line).Set(ref Model.globalBlockEnd, end, file, line);

    /// <summary>Enables fast reroute for IPv4. Commands: <c>frr</c>, <c>loop-free-alternate</c>, <c>ti-lfa</c>.</summary>
    /// <param name="level">The level with backup paths; both when left out.</param>
    /// <param name="tiLfa">True: backup paths with segment routing as well.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder FastReroute(Input<IsisLevel>? level = null, Input<bool>? tiLfa = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var frr = Model.frr ??= new IsisFrr { Origin = origin };
        frr.loopFreeAlternate = new(true, true, origin);
        frr.loopFreeAlternateLevel = frr.tiLfaLevel = SettingFactory.Maybe(level, origin);
        frr.tiLfa = SettingFactory.Maybe(tiLfa, origin);
        return this;
    }

    /// <summary>BFD with all neighbors. Command: <c>bfd all-interfaces</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets the neighbor is down, 3 to 50.</param>
    /// <param name="frrBinding">True: BFD switches to the backup path of fast reroute.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder Bfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, Input<bool>? frrBinding = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var tuning = Model.EnsureTuning(origin);
        tuning.bfd = new(true, true, origin);
        tuning.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        tuning.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        tuning.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        tuning.bfdFrrBinding = SettingFactory.Maybe(frrBinding, origin);
        return this;
    }

    /// <summary>Enables IPv6 in the process. Command: <c>ipv6 enable</c>.</summary>
    /// <param name="topology">Whether IPv6 has its own topology; it shares that of IPv4 when left out.</param>
    /// <param name="configure">Describes IPv6 in the process.</param>
    /// <returns>This builder.</returns>
    public IsisBuilder Ipv6(Input<IsisIpv6Topology>? topology = null, Action<IsisIpv6Builder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.ipv6 ??= new IsisIpv6 { Origin = origin };
        Model.ipv6.enabled = new(true, true, origin);
        Model.ipv6.topology = SettingFactory.Maybe(topology, origin);
        new IsisIpv6Builder(Model.ipv6).Configure(configure);
        return this;
    }
}
