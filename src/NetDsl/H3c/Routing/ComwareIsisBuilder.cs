using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>IS-IS.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>An IS-IS process; the same one again when the number was used before. Command: <c>isis</c>.</summary>
    /// <param name="process">1 to 65535; it has a meaning on this router only.</param>
    /// <param name="configure">Describes the process.</param>
    /// <returns>The builder of the process.</returns>
    public ComwareIsisBuilder Isis(ComwareProcessId process, Action<ComwareIsisBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareIsis { Origin = origin, process = SettingFactory.Of(process, origin) });
        return new ComwareIsisBuilder(model).Configure(configure);
    }
}

/// <content>IS-IS.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>Runs IS-IS on the interface. Command: <c>isis enable</c>.</summary>
    /// <param name="process">1 to 65535; 1 when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder IsisEnable(ComwareProcessId? process = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var isis = Model.EnsureIsis(origin);
        isis.process = SettingFactory.Maybe(process, origin);
        return Set(ref isis.enable, true, file, line);
    }

    /// <summary>Sets the other IS-IS options of the interface.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Isis(Action<ComwareInterfaceIsisBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new ComwareInterfaceIsisBuilder(Model.EnsureIsis(new Origin(file, line))).Configure(configure);
        return this;
    }
}

/// <summary>Describes an IS-IS process.</summary>
public sealed class ComwareIsisBuilder : ViewBuilder<ComwareIsisBuilder, ComwareIsis>
{
    internal ComwareIsisBuilder(ComwareIsis model)
        : base(model)
    {
    }

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareIsisBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vpnInstance, name, file, line);

    /// <summary>The level of the router; both when not set. Command: <c>is-level</c>.</summary>
    /// <param name="level">Level 1 within an area, level 2 between areas.</param>
    /// <returns>This builder.</returns>
    public ComwareIsisBuilder Level(Input<ComwareIsisLevel> level, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.level, level, file, line);

    /// <summary>The range of costs; narrow, 0 to 63, when not set. Command: <c>cost-style</c>.</summary>
    /// <param name="style">Equal in the network.</param>
    /// <returns>This builder.</returns>
    public ComwareIsisBuilder CostStyle(Input<ComwareCostStyle> style, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.costStyle, style, file, line);

    /// <summary>The address of the router in IS-IS. Command: <c>network-entity</c>.</summary>
    /// <param name="title">Such as <c>10.0000.0000.0001.00</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareIsisBuilder NetworkEntity(IsisNetworkEntity title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.networkEntity, title, file, line);

    /// <summary>IPv4 in the process. Command: <c>address-family ipv4</c>.</summary>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public ComwareIsisBuilder Ipv4(Action<ComwareIsisFamilyBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new ComwareIsisFamilyBuilder(Model.ipv4 ??= new ComwareIsisFamily { Origin = new Origin(file, line) }).Configure(configure);
        return this;
    }
}

/// <summary>Describes IPv4 in an IS-IS process.</summary>
public sealed class ComwareIsisFamilyBuilder : ViewBuilder<ComwareIsisFamilyBuilder, ComwareIsisFamily>
{
    internal ComwareIsisFamilyBuilder(ComwareIsisFamily model)
        : base(model)
    {
    }

    /// <summary>How much IS-IS routes are preferred, the smallest wins; 15 when not set. Command: <c>preference</c>.</summary>
    /// <param name="preference">1 to 255.</param>
    /// <returns>This builder.</returns>
    public ComwareIsisFamilyBuilder Preference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.preference, preference, file, line);

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public ComwareIsisFamilyBuilder EqualPaths(ComwareEqualPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.equalPaths, paths, file, line);

    /// <summary>Takes over routes from elsewhere. Command: <c>import-route</c>.</summary>
    /// <param name="source">Where the routes come from.</param>
    /// <param name="process">The number of the process that they come from; 1 when left out.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public ComwareIsisFamilyBuilder Import(Input<ComwareRouteSource> source, ComwareProcessId? process = null, Action<ComwareImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new ComwareImport { Origin = origin, source = SettingFactory.Of(source, origin), process = SettingFactory.Maybe(process, origin) };
        (Model.imports ??= []).Add(model);
        new ComwareImportBuilder(model).Configure(configure);
        return this;
    }
}

/// <summary>Describes IS-IS on an interface.</summary>
public sealed class ComwareInterfaceIsisBuilder : Builder<ComwareInterfaceIsisBuilder, ComwareInterfaceIsis>
{
    internal ComwareInterfaceIsisBuilder(ComwareInterfaceIsis model)
        : base(model)
    {
    }

    /// <summary>What the link costs in both levels; 10 when not set. Command: <c>isis cost</c>.</summary>
    /// <param name="cost">1 to 16777215, 63 with a narrow cost style. A backup link must cost more than the primary path.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceIsisBuilder Cost(IsisCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.cost, cost, file, line);

    /// <summary>What the link costs in level 1. Command: <c>isis cost ... level-1</c>.</summary>
    /// <param name="cost">1 to 16777215.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceIsisBuilder CostLevel1(IsisCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.costLevel1, cost, file, line);

    /// <summary>What the link costs in level 2. Command: <c>isis cost ... level-2</c>.</summary>
    /// <param name="cost">1 to 16777215.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceIsisBuilder CostLevel2(IsisCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.costLevel2, cost, file, line);

    /// <summary>How often Hello packets are sent, in seconds; 10 when not set. Command: <c>isis timer hello</c>.</summary>
    /// <param name="seconds">3 to 255 s.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceIsisBuilder Hello(ComwareIsisHello seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.hello, seconds, file, line);

    /// <summary>After how many missing Hello packets a neighbor is down; 3 when not set. Command: <c>isis timer holding-multiplier</c>.</summary>
    /// <param name="packets">3 to 1000.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceIsisBuilder HoldingMultiplier(IsisHoldingMultiplier packets, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.holdingMultiplier, packets, file, line);

    /// <summary>An Ethernet link has only one other end. Command: <c>isis circuit-type p2p</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceIsisBuilder PointToPoint(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.pointToPoint, on, file, line);

    /// <summary>The network is told, but no packets are sent. Command: <c>isis silent</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceIsisBuilder Silent(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.silent, on, file, line);
}
