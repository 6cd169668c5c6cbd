using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Where routes come from that a routing protocol takes over. Command: <c>import-route</c>.</summary>
public enum RouteSource
{
    /// <summary>Networks of the router's own interfaces. Keyword: <c>direct</c>.</summary>
    Direct,

    /// <summary>Static routes. Keyword: <c>static</c>.</summary>
    Static,

    /// <summary>Routes to users. Keyword: <c>unr</c>.</summary>
    UserNetwork,

    /// <summary>BGP. Keyword: <c>bgp</c>.</summary>
    Bgp,

    /// <summary>An OSPF process. Keyword: <c>ospf</c>.</summary>
    Ospf,

    /// <summary>An IS-IS process. Keyword: <c>isis</c>.</summary>
    Isis,

    /// <summary>A RIP process. Keyword: <c>rip</c>.</summary>
    Rip,
}

/// <summary>How the cost of an external OSPF route counts.</summary>
public enum OspfExternalType
{
    /// <summary>The way to the router that imported it counts as well. Keyword: <c>1</c>.</summary>
    Type1,

    /// <summary>Only the imported cost counts. Keyword: <c>2</c>.</summary>
    Type2,
}

/// <content>OSPF.</content>
public sealed partial class VrpRouter
{
    internal List<OspfProcess>? ospfProcesses;

    /// <summary>The OSPF processes. Command: <c>ospf</c>.</summary>
    public IReadOnlyList<OspfProcess> OspfProcesses => ospfProcesses ?? (IReadOnlyList<OspfProcess>)[];

    internal OspfProcess Add(OspfProcess added)
    {
        foreach (var there in ospfProcesses ??= [])
        {
            if (added.process.IsKnown && there.process.Equals(added.process) && there.TryMerge(added))
                return there;
        }

        ospfProcesses.Add(added);
        return added;
    }
}

/// <summary>An OSPF process. Command: <c>ospf</c>.</summary>
public sealed class OspfProcess : ViewObject
{
    internal Setting<OspfProcessId> process;
    internal Setting<Ipv4Address> routerId;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<RoutingDescription> description;
    internal OspfTuning? tuning;
    internal List<OspfSilentInterface>? silentInterfaces;
    internal Setting<bool> allSilent;
    internal List<OspfImport>? imports;
    internal OspfDefaults? defaults;
    internal Setting<bool> bfd;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;
    internal Setting<bool> bfdFrrBinding;
    internal Setting<bool> segmentRouting;
    internal Setting<MplsLabel> globalBlockBegin;
    internal Setting<MplsLabel> globalBlockEnd;
    internal OspfFrr? frr;
    internal List<OspfArea>? areas;

    /// <summary>The number of the process.</summary>
    public Setting<OspfProcessId> Process => process;

    /// <summary>The router ID of the process. Keyword: <c>router-id</c>.</summary>
    public Setting<Ipv4Address> RouterId => routerId;

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<RoutingDescription> Description => description;

    /// <summary>Preferences, capabilities and timers; null when none is configured.</summary>
    public OspfTuning? Tuning => tuning;

    /// <summary>The interfaces that send no OSPF packets. Command: <c>silent-interface</c>.</summary>
    public IReadOnlyList<OspfSilentInterface> SilentInterfaces => silentInterfaces ?? (IReadOnlyList<OspfSilentInterface>)[];

    /// <summary>No interface sends OSPF packets. Command: <c>silent-interface all</c>.</summary>
    public Setting<bool> AllSilent => allSilent;

    /// <summary>The routes that are taken over from elsewhere. Command: <c>import-route</c>.</summary>
    public IReadOnlyList<OspfImport> Imports => imports ?? (IReadOnlyList<OspfImport>)[];

    /// <summary>What holds for imported routes that do not say it themselves; null when it is not configured. Command: <c>default</c>.</summary>
    public OspfDefaults? Defaults => defaults;

    /// <summary>BFD with all neighbors. Command: <c>bfd all-interfaces enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>After how many missing BFD packets the neighbor is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;

    /// <summary>BFD switches to the backup path of fast reroute. Keyword: <c>frr-binding</c>.</summary>
    public Setting<bool> BfdFrrBinding => bfdFrrBinding;

    /// <summary>SR-MPLS. Command: <c>segment-routing mpls</c>.</summary>
    public Setting<bool> SegmentRouting => segmentRouting;

    /// <summary>The first label of the segment routing global block. Command: <c>segment-routing global-block</c>.</summary>
    public Setting<MplsLabel> GlobalBlockBegin => globalBlockBegin;

    /// <summary>The last label of the segment routing global block. Command: <c>segment-routing global-block</c>.</summary>
    public Setting<MplsLabel> GlobalBlockEnd => globalBlockEnd;

    /// <summary>Fast reroute; null without. Command: <c>frr</c>.</summary>
    public OspfFrr? Frr => frr;

    /// <summary>The areas. Command: <c>area</c>.</summary>
    public IReadOnlyList<OspfArea> Areas => areas ?? (IReadOnlyList<OspfArea>)[];

    internal OspfTuning EnsureTuning(Origin at) => tuning ??= new OspfTuning { Origin = at };

    internal OspfDefaults EnsureDefaults(Origin at) => defaults ??= new OspfDefaults { Origin = at };

    internal OspfArea Add(OspfArea added)
    {
        foreach (var there in areas ??= [])
        {
            if (added.id.IsKnown && there.id.Equals(added.id))
                return there;
        }

        areas.Add(added);
        return added;
    }

    /// <summary>The header may come again, with less or with more behind the number, but not with something else.</summary>
    internal bool TryMerge(OspfProcess other)
    {
        if (!IsSame(routerId, other.routerId) || !IsSame(vpnInstance, other.vpnInstance))
            return false;
        if (!routerId.IsSet)
            routerId = other.routerId;
        if (!vpnInstance.IsSet)
            vpnInstance = other.vpnInstance;
        return true;
    }

    private static bool IsSame<T>(Setting<T> there, Setting<T> added)
        where T : struct => !added.IsSet || !there.IsSet || there.Equals(added);
}

/// <summary>An interface that sends no OSPF packets. Command: <c>silent-interface</c>.</summary>
public sealed class OspfSilentInterface : ConfigObject
{
    internal Setting<InterfaceName> name;

    /// <summary>The interface.</summary>
    public Setting<InterfaceName> Name => name;
}

/// <summary>Routes that OSPF takes over from elsewhere. Command: <c>import-route</c>.</summary>
public sealed class OspfImport : ConfigObject
{
    internal Setting<RouteSource> source;
    internal Setting<RoutingProcessId> process;
    internal Setting<bool> permitIbgp;
    internal Setting<OspfRouteCost> cost;
    internal Setting<OspfExternalType> type;
    internal Setting<OspfRouteTag> tag;
    internal Setting<RoutePolicyName> routePolicy;
    internal Setting<RouteFilterName> routeFilter;

    /// <summary>Where the routes come from.</summary>
    public Setting<RouteSource> Source => source;

    /// <summary>The number of the process that they come from; process 1 when not set.</summary>
    public Setting<RoutingProcessId> Process => process;

    /// <summary>IBGP routes as well. Keyword: <c>permit-ibgp</c>.</summary>
    public Setting<bool> PermitIbgp => permitIbgp;

    /// <summary>What the routes cost in OSPF. Keyword: <c>cost</c>.</summary>
    public Setting<OspfRouteCost> Cost => cost;

    /// <summary>How their cost counts. Keyword: <c>type</c>.</summary>
    public Setting<OspfExternalType> Type => type;

    /// <summary>A mark on the routes. Keyword: <c>tag</c>.</summary>
    public Setting<OspfRouteTag> Tag => tag;

    /// <summary>Picks and changes routes. Keyword: <c>route-policy</c>.</summary>
    public Setting<RoutePolicyName> RoutePolicy => routePolicy;

    /// <summary>Picks and changes routes. Keyword: <c>route-filter</c>.</summary>
    public Setting<RouteFilterName> RouteFilter => routeFilter;
}

/// <summary>What holds for imported routes that do not say it themselves. Command: <c>default</c>.</summary>
public sealed class OspfDefaults : ConfigObject
{
    internal Setting<OspfRouteCost> cost;
    internal Setting<bool> inheritMetric;
    internal Setting<OspfRouteTag> tag;
    internal Setting<OspfExternalType> type;

    /// <summary>What they cost. Keyword: <c>cost</c>.</summary>
    public Setting<OspfRouteCost> Cost => cost;

    /// <summary>They keep the cost that they come with. Keyword: <c>inherit-metric</c>.</summary>
    public Setting<bool> InheritMetric => inheritMetric;

    /// <summary>The mark on them. Keyword: <c>tag</c>.</summary>
    public Setting<OspfRouteTag> Tag => tag;

    /// <summary>How their cost counts. Keyword: <c>type</c>.</summary>
    public Setting<OspfExternalType> Type => type;
}

/// <summary>OSPF fast reroute. Command: <c>frr</c>.</summary>
public sealed class OspfFrr : ViewObject
{
    internal Setting<bool> loopFreeAlternate;
    internal Setting<bool> tiLfa;

    /// <summary>Loop-free backup paths. Command: <c>loop-free-alternate</c>.</summary>
    public Setting<bool> LoopFreeAlternate => loopFreeAlternate;

    /// <summary>Backup paths with segment routing. Command: <c>ti-lfa enable</c>.</summary>
    public Setting<bool> TiLfa => tiLfa;
}
