using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A level of IS-IS.</summary>
public enum IsisLevel
{
    /// <summary>Within an area. Keyword: <c>level-1</c>.</summary>
    Level1,

    /// <summary>Between areas. Keyword: <c>level-2</c>.</summary>
    Level2,

    /// <summary>Both. Keyword: <c>level-1-2</c>.</summary>
    Level12,
}

/// <summary>How large costs may be in IS-IS.</summary>
public enum IsisCostStyle
{
    /// <summary>Sends and receives costs to 63. Keyword: <c>narrow</c>.</summary>
    Narrow,

    /// <summary>Sends and receives costs to 16777215; TE and segment routing need it. Keyword: <c>wide</c>.</summary>
    Wide,

    /// <summary>Sends wide, receives both. Keyword: <c>wide-compatible</c>.</summary>
    WideCompatible,

    /// <summary>Sends narrow, receives both. Keyword: <c>narrow-compatible</c>.</summary>
    NarrowCompatible,

    /// <summary>Sends and receives both. Keyword: <c>compatible</c>.</summary>
    Compatible,
}

/// <summary>Whether IPv6 has its own topology in IS-IS.</summary>
public enum IsisIpv6Topology
{
    /// <summary>IPv4 and IPv6 share one topology. Keyword: <c>standard</c>.</summary>
    Standard,

    /// <summary>IPv6 has its own topology. Keyword: <c>ipv6</c>.</summary>
    Ipv6,

    /// <summary>Own and shared topology side by side, for a migration. Keyword: <c>compatible</c>.</summary>
    Compatible,
}

/// <content>IS-IS.</content>
public sealed partial class VrpRouter
{
    internal List<IsisProcess>? isisProcesses;

    /// <summary>The IS-IS processes. Command: <c>isis</c>.</summary>
    public IReadOnlyList<IsisProcess> IsisProcesses => isisProcesses ?? (IReadOnlyList<IsisProcess>)[];

    internal IsisProcess Add(IsisProcess added)
    {
        foreach (var there in isisProcesses ??= [])
        {
            if (added.process.IsKnown && there.process.Equals(added.process) && there.TryMerge(added))
                return there;
        }

        isisProcesses.Add(added);
        return added;
    }
}

/// <summary>An IS-IS process. Command: <c>isis</c>.</summary>
public sealed class IsisProcess : ViewObject
{
    internal Setting<IsisProcessId> process;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<RoutingDescription> description;
    internal Setting<IsisLevel> level;
    internal Setting<IsisCostStyle> costStyle;
    internal Setting<bool> relaxSpfLimit;
    internal IsisTuning? tuning;
    internal List<IsisNet>? networkEntities;
    internal Setting<IsisName> name;
    internal List<IsisImport>? imports;
    internal IsisLeak? leakUp;
    internal IsisLeak? leakDown;
    internal Setting<bool> trafficEngineering;
    internal Setting<IsisLevel> trafficEngineeringLevel;
    internal Setting<bool> ldpAutoConfig;
    internal Setting<bool> segmentRouting;
    internal Setting<MplsLabel> globalBlockBegin;
    internal Setting<MplsLabel> globalBlockEnd;
    internal IsisFrr? frr;
    internal IsisIpv6? ipv6;

    /// <summary>The number of the process.</summary>
    public Setting<IsisProcessId> Process => process;

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<RoutingDescription> Description => description;

    /// <summary>The level of the router; both when not set. Command: <c>is-level</c>.</summary>
    public Setting<IsisLevel> Level => level;

    /// <summary>How large costs may be; narrow when not set. Command: <c>cost-style</c>.</summary>
    public Setting<IsisCostStyle> CostStyle => costStyle;

    /// <summary>Routes may cost more than 1023 in all. Keyword: <c>relax-spf-limit</c>.</summary>
    public Setting<bool> RelaxSpfLimit => relaxSpfLimit;

    /// <summary>Preferences, costs, BFD and timers; null when none is configured.</summary>
    public IsisTuning? Tuning => tuning;

    /// <summary>The network entity titles, three at most. Command: <c>network-entity</c>.</summary>
    public IReadOnlyList<IsisNet> NetworkEntities => networkEntities ?? (IReadOnlyList<IsisNet>)[];

    /// <summary>The name that the router tells of itself. Command: <c>is-name</c>.</summary>
    public Setting<IsisName> Name => name;

    /// <summary>The IPv4 routes that are taken over from elsewhere. Command: <c>import-route</c>.</summary>
    public IReadOnlyList<IsisImport> Imports => imports ?? (IReadOnlyList<IsisImport>)[];

    /// <summary>Which level-1 routes enter level 2; null when it is not configured. Command: <c>import-route isis level-1 into level-2</c>.</summary>
    public IsisLeak? LeakUp => leakUp;

    /// <summary>Which level-2 routes enter level 1; null for none. Command: <c>import-route isis level-2 into level-1</c>.</summary>
    public IsisLeak? LeakDown => leakDown;

    /// <summary>MPLS TE. Command: <c>traffic-eng</c>.</summary>
    public Setting<bool> TrafficEngineering => trafficEngineering;

    /// <summary>The level with MPLS TE.</summary>
    public Setting<IsisLevel> TrafficEngineeringLevel => trafficEngineeringLevel;

    /// <summary>LDP on all interfaces of the process. Command: <c>mpls ldp auto-config</c>.</summary>
    public Setting<bool> LdpAutoConfig => ldpAutoConfig;

    /// <summary>SR-MPLS. Command: <c>segment-routing mpls</c>.</summary>
    public Setting<bool> SegmentRouting => segmentRouting;

    /// <summary>The first label of the segment routing global block. Command: <c>segment-routing global-block</c>.</summary>
    public Setting<MplsLabel> GlobalBlockBegin => globalBlockBegin;

    /// <summary>The last label of the segment routing global block. Command: <c>segment-routing global-block</c>.</summary>
    public Setting<MplsLabel> GlobalBlockEnd => globalBlockEnd;

    /// <summary>Fast reroute; null without. Command: <c>frr</c>.</summary>
    public IsisFrr? Frr => frr;

    /// <summary>What is special for IPv6; null when nothing of it is configured.</summary>
    public IsisIpv6? Ipv6 => ipv6;

    internal IsisTuning EnsureTuning(Origin at) => tuning ??= new IsisTuning { Origin = at };

    /// <summary>The header may come again, with or without the VPN instance, but not with another one.</summary>
    internal bool TryMerge(IsisProcess other)
    {
        if (other.vpnInstance.IsSet && vpnInstance.IsSet && !vpnInstance.Equals(other.vpnInstance))
            return false;
        if (!vpnInstance.IsSet)
            vpnInstance = other.vpnInstance;
        return true;
    }
}

/// <summary>IPv6 in an IS-IS process.</summary>
public sealed class IsisIpv6 : ConfigObject
{
    internal Setting<bool> enabled;
    internal Setting<IsisIpv6Topology> topology;
    internal Setting<bool> multiTopologySpf;
    internal List<IsisImport>? imports;
    internal List<IsisLocator>? locators;
    internal Setting<bool> bfd;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;
    internal Setting<bool> bfdFrrBinding;
    internal Setting<RoutePreference> preference;
    internal Setting<RoutePolicyName> preferencePolicy;
    internal Setting<bool> trafficEngineering;
    internal Setting<IsisLevel> trafficEngineeringLevel;
    internal IsisIpv6Frr? frr;

    /// <summary>IPv6 in the process. Command: <c>ipv6 enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>Whether IPv6 has its own topology; it shares that of IPv4 when not set. Keyword: <c>topology</c>.</summary>
    public Setting<IsisIpv6Topology> Topology => topology;

    /// <summary>Paths of both topologies are calculated. Keyword: <c>enable-mt-spf</c>.</summary>
    public Setting<bool> MultiTopologySpf => multiTopologySpf;

    /// <summary>The IPv6 routes that are taken over from elsewhere. Command: <c>ipv6 import-route</c>.</summary>
    public IReadOnlyList<IsisImport> Imports => imports ?? (IReadOnlyList<IsisImport>)[];

    /// <summary>The SRv6 locators that IS-IS advertises. Command: <c>segment-routing ipv6 locator</c>.</summary>
    public IReadOnlyList<IsisLocator> Locators => locators ?? (IReadOnlyList<IsisLocator>)[];

    /// <summary>BFD for IPv6 with all neighbors. Command: <c>ipv6 bfd all-interfaces enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>After how many missing BFD packets the neighbor is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;

    /// <summary>BFD switches to the backup path of fast reroute. Keyword: <c>frr-binding</c>.</summary>
    public Setting<bool> BfdFrrBinding => bfdFrrBinding;

    /// <summary>How much IPv6 routes are preferred, the smallest wins. Command: <c>ipv6 preference</c>.</summary>
    public Setting<RoutePreference> Preference => preference;

    /// <summary>The route policy that gives preferences. Keyword: <c>route-policy</c>.</summary>
    public Setting<RoutePolicyName> PreferencePolicy => preferencePolicy;

    /// <summary>TE for IPv6. Command: <c>ipv6 traffic-eng</c>.</summary>
    public Setting<bool> TrafficEngineering => trafficEngineering;

    /// <summary>The level with TE for IPv6.</summary>
    public Setting<IsisLevel> TrafficEngineeringLevel => trafficEngineeringLevel;

    /// <summary>Fast reroute for IPv6; null without. Command: <c>ipv6 frr</c>.</summary>
    public IsisIpv6Frr? Frr => frr;
}
