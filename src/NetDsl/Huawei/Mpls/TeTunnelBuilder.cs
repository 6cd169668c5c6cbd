using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an MPLS TE tunnel.</summary>
public sealed class TeTunnelBuilder : Builder<TeTunnelBuilder, TeTunnel>
{
    internal TeTunnelBuilder(TeTunnel model)
        : base(model)
    {
    }

    /// <summary>The number of the tunnel. Command: <c>mpls te tunnel-id</c>.</summary>
    /// <param name="id">Unique on this router.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder TunnelId(TunnelId id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelId, id, file, line);

    /// <summary>How the path is set up; left out it is RSVP-TE. Command: <c>mpls te signal-protocol</c>.</summary>
    /// <param name="signalling">The protocol.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Signalling(Input<TeSignalling> signalling, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.signalling, signalling, file, line);

    /// <summary>What the tunnel is called at the routers on its way. Command: <c>mpls te signalled tunnel-name</c>.</summary>
    /// <param name="name">1 to 63 characters.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder SignalledName(SignalledTunnelName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.signalledName, name, file, line);

    /// <summary>Reserves bandwidth. Command: <c>mpls te bandwidth</c>.</summary>
    /// <param name="kilobits">In kbit/s.</param>
    /// <param name="classType">The class of traffic; CT0 when left out.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Bandwidth(Bandwidth kilobits, Input<TeClassType>? classType = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.bandwidths ??= []).Add(new TeBandwidth
        {
            Origin = origin,
            classType = SettingFactory.Of(classType ?? TeClassType.Ct0, origin),
            bandwidth = SettingFactory.Of(kilobits, origin),
        });
        return this;
    }

    /// <summary>How the tunnel competes for bandwidth, small is better. Command: <c>mpls te priority</c>.</summary>
    /// <param name="setup">When it is set up, 0 to 7.</param>
    /// <param name="hold">When it is there, 0 to 7, not larger than <paramref name="setup"/>; the same when left out.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Priority(TePriority setup, TePriority? hold = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.holdPriority = SettingFactory.Maybe(hold, new Origin(file, line));
        return Set(ref Model.setupPriority, setup, file, line);
    }

    /// <summary>The way of the primary path. Command: <c>mpls te path explicit-path</c>.</summary>
    /// <param name="path">The explicit path.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder ExplicitPath(ExplicitPathName path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.explicitPath, path, file, line);

    /// <summary>The way of the backup path. Command: <c>mpls te path explicit-path ... secondary</c>.</summary>
    /// <param name="path">The explicit path.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder SecondaryExplicitPath(ExplicitPathName path, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.secondaryExplicitPath, path, file, line);

    /// <summary>The cost that the path is computed with. Command: <c>mpls te path metric-type</c>.</summary>
    /// <param name="type">The cost.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder MetricType(Input<TeMetricType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.metricType, type, file, line);

    /// <summary>Which links a path may use, by bits. Command: <c>mpls te affinity property</c>.</summary>
    /// <param name="properties">The attributes that a link has to have, such as <c>0x1</c>.</param>
    /// <param name="mask">The attributes that are compared.</param>
    /// <param name="path">The path; the primary one when left out.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Affinity(
        AdministrativeGroup properties,
        AdministrativeGroup? mask = null,
        Input<TePath>? path = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.affinities ??= []).Add(new TeAffinity
        {
            Origin = origin,
            path = SettingFactory.Maybe(path, origin),
            properties = SettingFactory.Of(properties, origin),
            mask = SettingFactory.Maybe(mask, origin),
        });
        return this;
    }

    /// <summary>Which links a path may use, by the names of bits. Command: <c>mpls te affinity ... include-all</c> and the like.</summary>
    /// <param name="rule">What the bits ask of a link.</param>
    /// <param name="bits">The names of the bits, 1 to 32.</param>
    /// <param name="path">The path; the primary one when left out.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Affinity(
        Input<AffinityRule> rule,
        IEnumerable<AffinityBitName> bits,
        Input<TePath>? path = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var affinity = new TeAffinity
        {
            Origin = origin,
            path = SettingFactory.Of(path ?? TePath.Primary, origin),
            rule = SettingFactory.Of(rule, origin),
        };
        foreach (var bit in bits)
            affinity.bitNames.Add(SettingFactory.Of(bit, origin));
        (Model.affinities ??= []).Add(affinity);
        return this;
    }

    /// <summary>Over how many hops a path may lead. Command: <c>mpls te hop-limit</c>.</summary>
    /// <param name="limit">1 to 32.</param>
    /// <param name="path">The path; the primary one when left out.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder HopLimit(TeHopLimit limit, Input<TePath>? path = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.hopLimits ??= []).Add(new TeHopLimitOf { Origin = origin, path = SettingFactory.Maybe(path, origin), limit = SettingFactory.Of(limit, origin) });
        return this;
    }

    /// <summary>How reservations share a link. Command: <c>mpls te resv-style</c>.</summary>
    /// <param name="style">Shared, or each its own.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder ReservationStyle(Input<ReservationStyle> style, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.reservationStyle, style, file, line);

    /// <summary>Records the routers on the way. Command: <c>mpls te record-route</c>.</summary>
    /// <param name="labels">True: their labels as well.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder RecordRoute(Input<bool>? labels = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.recordLabels = SettingFactory.Maybe(labels, new Origin(file, line));
        return Set(ref Model.recordRoute, true, file, line);
    }

    /// <summary>Lets the routers on the way protect the path by a bypass. Command: <c>mpls te fast-reroute</c>.</summary>
    /// <param name="bandwidth">True: the bypass must have the bandwidth.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder FastReroute(Input<bool>? bandwidth = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.fastRerouteBandwidth = SettingFactory.Maybe(bandwidth, new Origin(file, line));
        return Set(ref Model.fastReroute, true, file, line);
    }

    /// <summary>Makes the tunnel a bypass for others. Commands: <c>mpls te bypass-tunnel</c>, <c>mpls te protected-interface</c>.</summary>
    /// <param name="interfaces">The interfaces that it protects.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Bypass(IEnumerable<InterfaceName> interfaces, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        foreach (var name in interfaces)
            (Model.protectedInterfaces ??= []).Add(new ProtectedInterface { Origin = origin, name = SettingFactory.Of(name, origin) });
        return Set(ref Model.bypass, true, file, line);
    }

    /// <summary>Looks for a better path from time to time. Command: <c>mpls te reoptimization</c>.</summary>
    /// <param name="interval">How often, 60 to 604800 s.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Reoptimization(ReoptimizationInterval? interval = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.reoptimizationInterval = SettingFactory.Maybe(interval, new Origin(file, line));
        return Set(ref Model.reoptimization, true, file, line);
    }

    /// <summary>Carries nothing but what a tunnel policy binds to the tunnel. Command: <c>mpls te reserved-for-binding</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder ReservedForBinding(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.reservedForBinding, on, file, line);

    /// <summary>The label that stands for the tunnel. Command: <c>mpls te binding-sid label</c>.</summary>
    /// <param name="label">16 to 1048575.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder BindingSid(SidLabel label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.bindingSid, label, file, line);

    /// <summary>Keeps a backup path ready. Command: <c>mpls te backup hot-standby</c>.</summary>
    /// <param name="mode">When traffic goes back; when the primary path is back when left out.</param>
    /// <param name="waitToRestore">How long the switchback waits, 0 to 2592000 s.</param>
    /// <param name="overlapPath">True: the backup path may share links with the primary one.</param>
    /// <param name="dynamicBandwidth">True: the backup path reserves bandwidth only when it is used.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder HotStandby(
        Input<HotStandbyMode>? mode = null,
        TeWaitToRestore? waitToRestore = null,
        Input<bool>? overlapPath = null,
        Input<bool>? dynamicBandwidth = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var protection = Model.protection ??= new TeTunnelProtection { Origin = origin };
        protection.hotStandby = new(true, true, origin);
        protection.mode = SettingFactory.Maybe(mode, origin);
        protection.waitToRestore = SettingFactory.Maybe(waitToRestore, origin);
        protection.overlapPath = SettingFactory.Maybe(overlapPath, origin);
        protection.dynamicBandwidth = SettingFactory.Maybe(dynamicBandwidth, origin);
        return this;
    }

    /// <summary>Sets a backup path up when the primary one fails. Command: <c>mpls te backup ordinary</c>.</summary>
    /// <param name="bestEffort">True: a path without any demands is tried at last.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder OrdinaryBackup(Input<bool>? bestEffort = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var protection = Model.protection ??= new TeTunnelProtection { Origin = origin };
        protection.ordinary = new(true, true, origin);
        protection.bestEffort = SettingFactory.Maybe(bestEffort, origin);
        return this;
    }

    /// <summary>Lets this router take the tunnel for a link. Command: <c>mpls te igp shortcut</c>.</summary>
    /// <param name="protocol">The IGP; both when left out.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Shortcut(Input<TeIgpProtocol>? protocol = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var igp = EnsureIgp(file, line);
        igp.shortcutProtocol = SettingFactory.Maybe(protocol, new Origin(file, line));
        return Set(ref igp.shortcut, true, file, line);
    }

    /// <summary>Tells all routers that the tunnel is a link. Command: <c>mpls te igp advertise</c>.</summary>
    /// <param name="holdTime">How long the IGP is not told that the tunnel is down, in milliseconds.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Advertise(TeHoldTime? holdTime = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var igp = EnsureIgp(file, line);
        igp.advertiseHoldTime = SettingFactory.Maybe(holdTime, new Origin(file, line));
        return Set(ref igp.advertise, true, file, line);
    }

    /// <summary>What the tunnel costs in the IGP. Command: <c>mpls te igp metric absolute</c>.</summary>
    /// <param name="metric">1 to 65535.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder IgpMetric(TunnelIgpMetric metric, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureIgp(file, line).absoluteMetric, metric, file, line);

    /// <summary>Watches the tunnel with BFD. Commands: <c>mpls te bfd enable</c>, <c>mpls te bfd min-tx-interval</c> and the like.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets the path is down, 3 to 50.</param>
    /// <param name="variant">How BFD is set up; with the egress when left out.</param>
    /// <returns>This builder.</returns>
    public TeTunnelBuilder Bfd(
        BfdInterval? minTx = null,
        BfdInterval? minRx = null,
        BfdMultiplier? multiplier = null,
        Input<TeBfdVariant>? variant = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfd = new TeTunnelBfd
        {
            Origin = origin,
            enabled = new(true, true, origin),
            variant = SettingFactory.Maybe(variant, origin),
            minTx = SettingFactory.Maybe(minTx, origin),
            minRx = SettingFactory.Maybe(minRx, origin),
            multiplier = SettingFactory.Maybe(multiplier, origin),
        };
        return this;
    }

    private TeTunnelIgp EnsureIgp(string file, int line) => Model.igp ??= new TeTunnelIgp { Origin = new Origin(file, line) };
}
