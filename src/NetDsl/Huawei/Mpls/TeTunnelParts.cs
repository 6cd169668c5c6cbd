using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A class of traffic that bandwidth is reserved for. Command: <c>mpls te bandwidth</c>.</summary>
public enum TeClassType
{
    /// <summary>Keyword: <c>ct0</c>.</summary>
    Ct0,

    /// <summary>Keyword: <c>ct1</c>.</summary>
    Ct1,

    /// <summary>Keyword: <c>ct2</c>.</summary>
    Ct2,

    /// <summary>Keyword: <c>ct3</c>.</summary>
    Ct3,

    /// <summary>Keyword: <c>ct4</c>.</summary>
    Ct4,

    /// <summary>Keyword: <c>ct5</c>.</summary>
    Ct5,

    /// <summary>Keyword: <c>ct6</c>.</summary>
    Ct6,

    /// <summary>Keyword: <c>ct7</c>.</summary>
    Ct7,
}

/// <summary>The bandwidth that a tunnel reserves for a class of traffic. Command: <c>mpls te bandwidth</c>.</summary>
public sealed class TeBandwidth : ConfigObject
{
    internal Setting<TeClassType> classType;
    internal Setting<Bandwidth> bandwidth;

    /// <summary>The class of traffic.</summary>
    public Setting<TeClassType> ClassType => classType;

    /// <summary>The bandwidth in kbit/s.</summary>
    public Setting<Bandwidth> Bandwidth => bandwidth;
}

/// <summary>What the bits of an affinity ask of a link. Command: <c>mpls te affinity</c>.</summary>
public enum AffinityRule
{
    /// <summary>The link has all of them. Keyword: <c>include-all</c>.</summary>
    IncludeAll,

    /// <summary>The link has one of them at least. Keyword: <c>include-any</c>.</summary>
    IncludeAny,

    /// <summary>The link has none of them. Keyword: <c>exclude</c>.</summary>
    Exclude,
}

/// <summary>Which links a path of a TE tunnel may use, by bits or by their names. Command: <c>mpls te affinity</c>.</summary>
public sealed class TeAffinity : ConfigObject
{
    internal readonly List<Setting<AffinityBitName>> bitNames = [];
    internal Setting<TePath> path;
    internal Setting<AdministrativeGroup> properties;
    internal Setting<AdministrativeGroup> mask;
    internal Setting<AffinityRule> rule;

    /// <summary>The path; not set means the primary one.</summary>
    public Setting<TePath> Path => path;

    /// <summary>The attributes that a link has to have. Keyword: <c>property</c>.</summary>
    public Setting<AdministrativeGroup> Properties => properties;

    /// <summary>The attributes that are compared. Keyword: <c>mask</c>.</summary>
    public Setting<AdministrativeGroup> Mask => mask;

    /// <summary>What the named bits ask of a link.</summary>
    public Setting<AffinityRule> Rule => rule;

    /// <summary>The names of bits.</summary>
    public IReadOnlyList<Setting<AffinityBitName>> BitNames => bitNames;
}

/// <summary>Over how many hops a path of a TE tunnel may lead. Command: <c>mpls te hop-limit</c>.</summary>
public sealed class TeHopLimitOf : ConfigObject
{
    internal Setting<TePath> path;
    internal Setting<TeHopLimit> limit;

    /// <summary>The path; not set means the primary one.</summary>
    public Setting<TePath> Path => path;

    /// <summary>The number of hops.</summary>
    public Setting<TeHopLimit> Limit => limit;
}

/// <summary>An interface that a bypass tunnel protects. Command: <c>mpls te protected-interface</c>.</summary>
public sealed class ProtectedInterface : ConfigObject
{
    internal Setting<InterfaceName> name;

    /// <summary>The interface.</summary>
    public Setting<InterfaceName> Name => name;
}

/// <summary>The backup path of a TE tunnel. Command: <c>mpls te backup</c>.</summary>
public sealed class TeTunnelProtection : ConfigObject
{
    internal Setting<bool> hotStandby;
    internal Setting<HotStandbyMode> mode;
    internal Setting<TeWaitToRestore> waitToRestore;
    internal Setting<bool> dynamicBandwidth;
    internal Setting<bool> overlapPath;
    internal Setting<bool> ordinary;
    internal Setting<bool> bestEffort;
    internal Setting<bool> frrInUse;

    /// <summary>The backup path is kept ready. Command: <c>mpls te backup hot-standby</c>.</summary>
    public Setting<bool> HotStandby => hotStandby;

    /// <summary>When traffic goes back. Keyword: <c>mode</c>.</summary>
    public Setting<HotStandbyMode> Mode => mode;

    /// <summary>How long the switchback waits, in seconds. Keyword: <c>wtr</c>.</summary>
    public Setting<TeWaitToRestore> WaitToRestore => waitToRestore;

    /// <summary>The backup path reserves bandwidth only when it is used. Keyword: <c>dynamic-bandwidth</c>.</summary>
    public Setting<bool> DynamicBandwidth => dynamicBandwidth;

    /// <summary>The backup path may share links with the primary one. Command: <c>mpls te backup hot-standby overlap-path</c>.</summary>
    public Setting<bool> OverlapPath => overlapPath;

    /// <summary>The backup path is set up when the primary one fails. Command: <c>mpls te backup ordinary</c>.</summary>
    public Setting<bool> Ordinary => ordinary;

    /// <summary>A path without any demands is tried at last. Command: <c>mpls te backup ordinary best-effort</c>.</summary>
    public Setting<bool> BestEffort => bestEffort;

    /// <summary>The backup path is set up also while a bypass is in use. Command: <c>mpls te backup frr-in-use</c>.</summary>
    public Setting<bool> FrrInUse => frrInUse;
}

/// <summary>An IGP. Keywords: <c>isis</c>, <c>ospf</c>.</summary>
public enum TeIgpProtocol
{
    /// <summary>Keyword: <c>isis</c>.</summary>
    Isis,

    /// <summary>Keyword: <c>ospf</c>.</summary>
    Ospf,
}

/// <summary>What the IGP makes of a TE tunnel. Command: <c>mpls te igp</c>.</summary>
public sealed class TeTunnelIgp : ConfigObject
{
    internal Setting<bool> shortcut;
    internal Setting<TeIgpProtocol> shortcutProtocol;
    internal Setting<TeHoldTime> shortcutHoldTime;
    internal Setting<bool> advertise;
    internal Setting<TeHoldTime> advertiseHoldTime;
    internal Setting<bool> includeIpv6Isis;
    internal Setting<TunnelIgpMetric> absoluteMetric;
    internal Setting<TunnelIgpMetric> relativeMetric;

    /// <summary>This router takes the tunnel for a link. Command: <c>mpls te igp shortcut</c>.</summary>
    public Setting<bool> Shortcut => shortcut;

    /// <summary>The IGP that does; not set means both.</summary>
    public Setting<TeIgpProtocol> ShortcutProtocol => shortcutProtocol;

    /// <summary>How long the IGP is not told that the tunnel is down, in milliseconds. Keyword: <c>hold-time</c>.</summary>
    public Setting<TeHoldTime> ShortcutHoldTime => shortcutHoldTime;

    /// <summary>All routers are told that the tunnel is a link. Command: <c>mpls te igp advertise</c>.</summary>
    public Setting<bool> Advertise => advertise;

    /// <summary>How long the IGP is not told that the tunnel is down, in milliseconds. Keyword: <c>hold-time</c>.</summary>
    public Setting<TeHoldTime> AdvertiseHoldTime => advertiseHoldTime;

    /// <summary>IPv6 IS-IS as well. Keyword: <c>include-ipv6-isis</c>.</summary>
    public Setting<bool> IncludeIpv6Isis => includeIpv6Isis;

    /// <summary>What the tunnel costs. Command: <c>mpls te igp metric absolute</c>.</summary>
    public Setting<TunnelIgpMetric> AbsoluteMetric => absoluteMetric;

    /// <summary>What the tunnel costs beside the IGP's own path. Command: <c>mpls te igp metric relative</c>.</summary>
    public Setting<TunnelIgpMetric> RelativeMetric => relativeMetric;
}

/// <summary>How BFD is set up for the paths of a TE tunnel. Command: <c>mpls te bfd enable</c>.</summary>
public enum TeBfdVariant
{
    /// <summary>The ingress alone, by echo packets. Keyword: <c>one-arm-echo</c>.</summary>
    OneArmEcho,

    /// <summary>The ingress alone, by echo packets, for the primary path. Keywords: <c>one-arm-echo primary</c>.</summary>
    OneArmEchoPrimary,

    /// <summary>With an option in the set-up packets. Keyword: <c>option-tlv</c>.</summary>
    OptionTlv,

    /// <summary>Seamless BFD. Keyword: <c>seamless</c>.</summary>
    Seamless,
}

/// <summary>BFD that is set up for a TE tunnel by itself. Command: <c>mpls te bfd</c>.</summary>
public sealed class TeTunnelBfd : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<TeBfdVariant> variant;
    internal Setting<bool> blocked;
    internal Setting<BfdInterval> minTx;
    internal Setting<BfdInterval> minRx;
    internal Setting<BfdMultiplier> multiplier;

    /// <summary>BFD is on. Command: <c>mpls te bfd enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>How it is set up; not set means with the egress.</summary>
    public Setting<TeBfdVariant> Variant => variant;

    /// <summary>Off although it is on for all tunnels. Command: <c>mpls te bfd block</c>.</summary>
    public Setting<bool> Blocked => blocked;

    /// <summary>The least interval between sent packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> MinTx => minTx;

    /// <summary>The least interval between received packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> MinRx => minRx;

    /// <summary>After how many missing packets the path is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> Multiplier => multiplier;
}
