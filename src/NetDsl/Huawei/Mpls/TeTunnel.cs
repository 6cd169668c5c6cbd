using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>How the label switched path of a TE tunnel is set up. Command: <c>mpls te signal-protocol</c>.</summary>
public enum TeSignalling
{
    /// <summary>By RSVP-TE. Keyword: <c>rsvp-te</c>.</summary>
    RsvpTe,

    /// <summary>By hand at every router. Keyword: <c>cr-static</c>.</summary>
    Static,

    /// <summary>By segment routing. Keyword: <c>segment-routing</c>.</summary>
    SegmentRouting,
}

/// <summary>Which of the label switched paths of a TE tunnel a setting is about.</summary>
public enum TePath
{
    /// <summary>The primary one. Keyword: <c>primary</c>, or none.</summary>
    Primary,

    /// <summary>The backup that is kept ready or is set up when the primary fails. Keyword: <c>secondary</c>.</summary>
    Secondary,

    /// <summary>The one that is tried when both fail. Keyword: <c>best-effort</c>.</summary>
    BestEffort,
}

/// <summary>When traffic goes back from the hot-standby path. Command: <c>mpls te backup hot-standby mode</c>.</summary>
public enum HotStandbyMode
{
    /// <summary>When the primary path is back. Keyword: <c>revertive</c>.</summary>
    Revertive,

    /// <summary>Never. Keyword: <c>non-revertive</c>.</summary>
    NonRevertive,
}

/// <summary>Which cost a path is computed with. Command: <c>mpls te path metric-type</c>.</summary>
public enum TeMetricType
{
    /// <summary>The cost of the IGP. Keyword: <c>igp</c>.</summary>
    Igp,

    /// <summary>The cost of MPLS TE. Keyword: <c>te</c>.</summary>
    Te,
}

/// <summary>How the reservations of the paths of a tunnel share a link. Command: <c>mpls te resv-style</c>.</summary>
public enum ReservationStyle
{
    /// <summary>They share bandwidth. Keyword: <c>se</c>.</summary>
    SharedExplicit,

    /// <summary>Each has its own. Keyword: <c>ff</c>.</summary>
    FixedFilter,
}

/// <summary>What MPLS TE does for a tunnel interface.</summary>
public sealed class TeTunnel : ConfigObject
{
    internal Setting<TeSignalling> signalling;
    internal Setting<TunnelId> tunnelId;
    internal Setting<SignalledTunnelName> signalledName;
    internal List<TeBandwidth>? bandwidths;
    internal Setting<TePriority> setupPriority;
    internal Setting<TePriority> holdPriority;
    internal Setting<ExplicitPathName> explicitPath;
    internal Setting<ExplicitPathName> secondaryExplicitPath;
    internal Setting<TeMetricType> metricType;
    internal List<TeAffinity>? affinities;
    internal List<TeHopLimitOf>? hopLimits;
    internal Setting<ReservationStyle> reservationStyle;
    internal Setting<bool> recordRoute;
    internal Setting<bool> recordLabels;
    internal Setting<bool> fastReroute;
    internal Setting<bool> fastRerouteBandwidth;
    internal Setting<bool> bypass;
    internal List<ProtectedInterface>? protectedInterfaces;
    internal Setting<bool> reoptimization;
    internal Setting<ReoptimizationInterval> reoptimizationInterval;
    internal Setting<bool> reservedForBinding;
    internal Setting<bool> locked;
    internal Setting<SidLabel> bindingSid;
    internal TeTunnelProtection? protection;
    internal TeTunnelIgp? igp;
    internal TeTunnelBfd? bfd;

    /// <summary>How the path is set up; not set means RSVP-TE. Command: <c>mpls te signal-protocol</c>.</summary>
    public Setting<TeSignalling> Signalling => signalling;

    /// <summary>The number of the tunnel, unique at its ingress. Command: <c>mpls te tunnel-id</c>.</summary>
    public Setting<TunnelId> TunnelId => tunnelId;

    /// <summary>What the tunnel is called at the routers on its way. Command: <c>mpls te signalled tunnel-name</c>.</summary>
    public Setting<SignalledTunnelName> SignalledName => signalledName;

    /// <summary>The bandwidth that the tunnel reserves. Command: <c>mpls te bandwidth</c>.</summary>
    public IReadOnlyList<TeBandwidth> Bandwidths => bandwidths ?? (IReadOnlyList<TeBandwidth>)[];

    /// <summary>How the tunnel competes for bandwidth when it is set up, small is better. Command: <c>mpls te priority</c>.</summary>
    public Setting<TePriority> SetupPriority => setupPriority;

    /// <summary>How the tunnel keeps its bandwidth, small is better. Command: <c>mpls te priority</c>.</summary>
    public Setting<TePriority> HoldPriority => holdPriority;

    /// <summary>The way of the primary path. Command: <c>mpls te path explicit-path</c>.</summary>
    public Setting<ExplicitPathName> ExplicitPath => explicitPath;

    /// <summary>The way of the backup path. Command: <c>mpls te path explicit-path ... secondary</c>.</summary>
    public Setting<ExplicitPathName> SecondaryExplicitPath => secondaryExplicitPath;

    /// <summary>The cost that the path is computed with. Command: <c>mpls te path metric-type</c>.</summary>
    public Setting<TeMetricType> MetricType => metricType;

    /// <summary>Which links the paths may use. Command: <c>mpls te affinity</c>.</summary>
    public IReadOnlyList<TeAffinity> Affinities => affinities ?? (IReadOnlyList<TeAffinity>)[];

    /// <summary>Over how many hops the paths may lead. Command: <c>mpls te hop-limit</c>.</summary>
    public IReadOnlyList<TeHopLimitOf> HopLimits => hopLimits ?? (IReadOnlyList<TeHopLimitOf>)[];

    /// <summary>How reservations share a link. Command: <c>mpls te resv-style</c>.</summary>
    public Setting<ReservationStyle> ReservationStyle => reservationStyle;

    /// <summary>The routers on the way are recorded. Command: <c>mpls te record-route</c>.</summary>
    public Setting<bool> RecordRoute => recordRoute;

    /// <summary>Their labels as well. Keyword: <c>label</c>.</summary>
    public Setting<bool> RecordLabels => recordLabels;

    /// <summary>Routers on the way may protect the path by a bypass. Command: <c>mpls te fast-reroute</c>.</summary>
    public Setting<bool> FastReroute => fastReroute;

    /// <summary>The bypass must have the bandwidth. Keyword: <c>bandwidth</c>.</summary>
    public Setting<bool> FastRerouteBandwidth => fastRerouteBandwidth;

    /// <summary>The tunnel is a bypass for others. Command: <c>mpls te bypass-tunnel</c>.</summary>
    public Setting<bool> Bypass => bypass;

    /// <summary>The interfaces that the bypass protects. Command: <c>mpls te protected-interface</c>.</summary>
    public IReadOnlyList<ProtectedInterface> ProtectedInterfaces => protectedInterfaces ?? (IReadOnlyList<ProtectedInterface>)[];

    /// <summary>The tunnel looks for a better path from time to time. Command: <c>mpls te reoptimization</c>.</summary>
    public Setting<bool> Reoptimization => reoptimization;

    /// <summary>How often, in seconds. Keyword: <c>frequency</c>.</summary>
    public Setting<ReoptimizationInterval> ReoptimizationInterval => reoptimizationInterval;

    /// <summary>The tunnel carries nothing but what a tunnel policy binds to it. Command: <c>mpls te reserved-for-binding</c>.</summary>
    public Setting<bool> ReservedForBinding => reservedForBinding;

    /// <summary>The tunnel cannot be changed. Command: <c>mpls te lock</c>.</summary>
    public Setting<bool> Locked => locked;

    /// <summary>The label that stands for the tunnel. Command: <c>mpls te binding-sid label</c>.</summary>
    public Setting<SidLabel> BindingSid => bindingSid;

    /// <summary>The backup path; null without. Command: <c>mpls te backup</c>.</summary>
    public TeTunnelProtection? Protection => protection;

    /// <summary>What the IGP makes of the tunnel; null without. Command: <c>mpls te igp</c>.</summary>
    public TeTunnelIgp? Igp => igp;

    /// <summary>BFD for the tunnel; null without. Command: <c>mpls te bfd</c>.</summary>
    public TeTunnelBfd? Bfd => bfd;
}
