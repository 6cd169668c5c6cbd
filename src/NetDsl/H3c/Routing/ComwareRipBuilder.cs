using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>RIP.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>A RIP process; the same one again when the number was used before. Command: <c>rip</c>.</summary>
    /// <param name="process">1 to 65535.</param>
    /// <param name="configure">Describes the process.</param>
    /// <returns>The builder of the process.</returns>
    public ComwareRipBuilder Rip(ComwareProcessId process, Action<ComwareRipBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareRip { Origin = origin, process = SettingFactory.Of(process, origin) });
        return new ComwareRipBuilder(model).Configure(configure);
    }
}

/// <content>RIP.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>Puts the interface into a RIP process. Command: <c>rip ... enable</c>.</summary>
    /// <param name="process">1 to 65535.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder RipEnable(ComwareProcessId process, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureRip(new Origin(file, line)).process, process, file, line);

    /// <summary>Sets the other RIP options of the interface.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Rip(Action<InterfaceRipBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new InterfaceRipBuilder(Model.EnsureRip(new Origin(file, line))).Configure(configure);
        return this;
    }
}

/// <summary>Describes a RIP process.</summary>
public sealed class ComwareRipBuilder : ViewBuilder<ComwareRipBuilder, ComwareRip>
{
    internal ComwareRipBuilder(ComwareRip model)
        : base(model)
    {
    }

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vpnInstance, name, file, line);

    /// <summary>The version; both are received and 1 is sent when not set. Command: <c>version</c>.</summary>
    /// <param name="version">Version 2 carries masks.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder Version(Input<RipVersion> version, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.version, version, file, line);

    /// <summary>Version 2 sends networks as their natural class, which hides what dynamic route backup watches; on when not set. Commands: <c>undo summary</c>, <c>summary</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder Summary(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.summary, on, file, line);

    /// <summary>How much RIP routes are preferred, the smallest wins; 100 when not set. Command: <c>preference</c>.</summary>
    /// <param name="preference">1 to 255.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder Preference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.preference, preference, file, line);

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder EqualPaths(ComwareEqualPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.equalPaths, paths, file, line);

    /// <summary>Neighbors have to have an address of the same network; on when not set. Commands: <c>undo validate-source-address</c>, <c>validate-source-address</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder ValidateSource(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.validateSource, on, file, line);

    /// <summary>Interfaces with an address in the network belong to the process. Command: <c>network</c>.</summary>
    /// <param name="address">The address of the network.</param>
    /// <param name="wildcard">The bits that do not count; those of the natural class when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder Network(Ipv4Address address, WildcardMask? wildcard = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.networks ??= []).Add(new RipNetwork { Origin = origin, address = SettingFactory.Of(address, origin), wildcard = SettingFactory.Maybe(wildcard, origin) });
        return this;
    }

    /// <summary>The timers, equal in the whole network. Command: <c>timers</c>.</summary>
    /// <param name="update">How often routes are sent, 1 to 3600 s; 30 s when left out.</param>
    /// <param name="timeout">After how long without an update a route is lost, 1 to 3600 s, above the update timer; 180 s when left out.</param>
    /// <param name="suppress">How long only the same neighbor may bring a lost route back, 1 to 3600 s; 120 s when left out.</param>
    /// <param name="garbageCollect">How long a lost route is told, 1 to 3600 s; 120 s when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder Timers(RipTimer? update = null, RipTimer? timeout = null, RipTimer? suppress = null, RipTimer? garbageCollect = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.update = SettingFactory.Maybe(update, origin);
        Model.timeout = SettingFactory.Maybe(timeout, origin);
        Model.suppress = SettingFactory.Maybe(suppress, origin);
        Model.garbageCollect = SettingFactory.Maybe(garbageCollect, origin);
        return this;
    }

    /// <summary>Sends no packets of the protocol out of an interface. Command: <c>silent-interface</c>.</summary>
    /// <param name="silent">The interface.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder SilentInterface(InterfaceName silent, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.silentInterfaces ??= []).Add(new ComwareSilentInterface { Origin = origin, name = SettingFactory.Of(silent, origin) });
        return this;
    }

    /// <summary>Names a neighbor that cannot be found by itself. Command: <c>peer</c>.</summary>
    /// <param name="address">The address of the neighbor.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder Neighbor(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.neighbors ??= []).Add(new ComwareNeighbor { Origin = origin, address = SettingFactory.Of(address, origin) });
        return this;
    }

    /// <summary>Takes over routes from elsewhere. Command: <c>import-route</c>.</summary>
    /// <param name="source">Where the routes come from.</param>
    /// <param name="process">The number of the process that they come from; 1 when left out.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public ComwareRipBuilder Import(Input<ComwareRouteSource> source, ComwareProcessId? process = null, Action<ComwareImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new ComwareImport { Origin = origin, source = SettingFactory.Of(source, origin), process = SettingFactory.Maybe(process, origin) };
        (Model.imports ??= []).Add(model);
        new ComwareImportBuilder(model).Configure(configure);
        return this;
    }
}

/// <summary>Describes RIP on an interface.</summary>
public sealed class InterfaceRipBuilder : Builder<InterfaceRipBuilder, InterfaceRip>
{
    internal InterfaceRipBuilder(InterfaceRip model)
        : base(model)
    {
    }

    /// <summary>What is added to the metric of received routes; 0 when not set. Command: <c>rip metricin</c>.</summary>
    /// <param name="metric">0 to 16. On a backup link it keeps the primary one better.</param>
    /// <returns>This builder.</returns>
    public InterfaceRipBuilder MetricIn(RipMetricIn metric, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.metricIn, metric, file, line);

    /// <summary>What is added to the metric of sent routes; 1 when not set. Command: <c>rip metricout</c>.</summary>
    /// <param name="metric">1 to 16.</param>
    /// <returns>This builder.</returns>
    public InterfaceRipBuilder MetricOut(RipMetricOut metric, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.metricOut, metric, file, line);

    /// <summary>Routes are not sent back to where they came from; on when not set. Commands: <c>undo rip split-horizon</c>, <c>rip split-horizon</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceRipBuilder SplitHorizon(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.splitHorizon, on, file, line);

    /// <summary>Routes are sent only when they change; PPP and frame relay only. Command: <c>rip triggered</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceRipBuilder Triggered(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.triggered, on, file, line);

    /// <summary>The version on the interface. Command: <c>rip version</c>.</summary>
    /// <param name="version">Version 2 carries masks.</param>
    /// <param name="sending">How version 2 is sent; in multicast packets when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceRipBuilder Version(Input<RipVersion> version, Input<RipSending>? sending = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.sending = SettingFactory.Maybe(sending, new Origin(file, line));
        return Set(ref Model.version, version, file, line);
    }
}
