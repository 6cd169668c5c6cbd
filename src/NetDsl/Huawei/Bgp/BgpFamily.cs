using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>By what BGP reaches the next hop of a labeled route. Command: <c>bestroute nexthop-resolved</c>.</summary>
public enum BgpNextHopResolution
{
    /// <summary>By an IP route. Keyword: <c>ip</c>.</summary>
    Ip,

    /// <summary>By a tunnel. Keyword: <c>tunnel</c>.</summary>
    Tunnel,
}

/// <summary>An address family of BGP. Command: <c>ipv4-family</c>.</summary>
public abstract class BgpFamily : ViewObject
{
    internal Setting<bool> autoFrr;
    internal Setting<BgpNextHopResolution> nextHopResolved;
    internal Setting<bool> inheritsIpCost;
    internal Setting<BgpRouteSelectDelay> routeSelectDelay;
    internal Setting<BgpLocalPreference> defaultLocalPreference;
    internal Setting<BgpMed> defaultMed;
    internal Setting<bool> reflectsBetweenClients;
    internal Setting<BgpClusterId> clusterId;
    internal Setting<Ipv4Address> clusterAddress;
    internal Setting<BgpLabelFreeDelay> labelFreeDelay;
    internal List<BgpFamilyPeer>? peers;

    /// <summary>The second best route stands by as a backup. Command: <c>auto-frr</c>.</summary>
    public Setting<bool> AutoFrr => autoFrr;

    /// <summary>By what the next hop of a labeled route has to be reached. Command: <c>bestroute nexthop-resolved</c>.</summary>
    public Setting<BgpNextHopResolution> NextHopResolved => nextHopResolved;

    /// <summary>The cost of the IP route counts, not that of the tunnel. Keyword: <c>inherit-ip-cost</c>.</summary>
    public Setting<bool> InheritsIpCost => inheritsIpCost;

    /// <summary>How long a route that has come back waits, in seconds. Command: <c>route-select delay</c>.</summary>
    public Setting<BgpRouteSelectDelay> RouteSelectDelay => routeSelectDelay;

    /// <summary>The local preference of routes that have none. Command: <c>default local-preference</c>.</summary>
    public Setting<BgpLocalPreference> DefaultLocalPreference => defaultLocalPreference;

    /// <summary>The MED of routes that have none. Command: <c>default med</c>.</summary>
    public Setting<BgpMed> DefaultMed => defaultMed;

    /// <summary>Routes of one client go on to the others. Commands: <c>reflect between-clients</c>, <c>undo reflect between-clients</c>.</summary>
    public Setting<bool> ReflectsBetweenClients => reflectsBetweenClients;

    /// <summary>The number of the route reflector's cluster. Command: <c>reflector cluster-id</c>.</summary>
    public Setting<BgpClusterId> ClusterId => clusterId;

    /// <summary>The number of the route reflector's cluster as an address. Command: <c>reflector cluster-id</c>.</summary>
    public Setting<Ipv4Address> ClusterAddress => clusterAddress;

    /// <summary>How long a label is kept that is no longer used, in seconds. Command: <c>label-free delay</c>.</summary>
    public Setting<BgpLabelFreeDelay> LabelFreeDelay => labelFreeDelay;

    /// <summary>The peers with what is exchanged with them: groups before single peers. Commands: <c>peer</c> ...</summary>
    public IReadOnlyList<BgpFamilyPeer> Peers => peers ?? (IReadOnlyList<BgpFamilyPeer>)[];

    /// <summary>What is exchanged with a peer or a group; null when nothing is set for it.</summary>
    /// <param name="peer">The address or the name of the group.</param>
    public BgpFamilyPeer? FindPeer(BgpPeerId peer) => peers.Find(peer);
}

/// <summary>An address family into which routes of other protocols are taken.</summary>
public abstract class BgpRouteFamily : BgpFamily
{
    internal Setting<RoutePreference> externalPreference;
    internal Setting<RoutePreference> internalPreference;
    internal Setting<RoutePreference> localPreference;
    internal Setting<RoutePolicyName> preferencePolicy;
    internal Setting<BgpPaths> paths;
    internal Setting<BgpPaths> ebgpPaths;
    internal Setting<BgpPaths> ibgpPaths;
    internal Setting<bool> ingressLspFrr;
    internal Setting<RoutePolicyName> ingressLspPolicy;
    internal List<BgpNetwork>? networks;
    internal List<BgpImport>? imports;

    /// <summary>How much routes of EBGP peers are preferred, small is better. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> ExternalPreference => externalPreference;

    /// <summary>How much routes of IBGP peers are preferred. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> InternalPreference => internalPreference;

    /// <summary>How much the router's own routes are preferred. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> LocalPreference => localPreference;

    /// <summary>Sets the preference route by route. Command: <c>preference route-policy</c>.</summary>
    public Setting<RoutePolicyName> PreferencePolicy => preferencePolicy;

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    public Setting<BgpPaths> Paths => paths;

    /// <summary>The same for EBGP routes. Command: <c>maximum load-balancing ebgp</c>.</summary>
    public Setting<BgpPaths> EbgpPaths => ebgpPaths;

    /// <summary>The same for IBGP routes. Command: <c>maximum load-balancing ibgp</c>.</summary>
    public Setting<BgpPaths> IbgpPaths => ibgpPaths;

    /// <summary>BGP LSPs that begin here have a backup. Command: <c>ingress-lsp protect-mode bgp-frr</c>.</summary>
    public Setting<bool> IngressLspFrr => ingressLspFrr;

    /// <summary>The routes to which BGP LSPs begin here. Command: <c>ingress-lsp trigger route-policy</c>.</summary>
    public Setting<RoutePolicyName> IngressLspPolicy => ingressLspPolicy;

    /// <summary>The routes of the routing table that BGP sends. Command: <c>network</c>.</summary>
    public IReadOnlyList<BgpNetwork> Networks => networks ?? (IReadOnlyList<BgpNetwork>)[];

    /// <summary>The routes that are taken over from elsewhere. Command: <c>import-route</c>.</summary>
    public IReadOnlyList<BgpImport> Imports => imports ?? (IReadOnlyList<BgpImport>)[];
}

/// <summary>IPv4 routes of the public network. Command: <c>ipv4-family unicast</c>.</summary>
public sealed class BgpUnicastFamily : BgpRouteFamily
{
    internal Setting<bool> withoutSynchronization;

    /// <summary>IBGP routes are used without waiting for the IGP, as always. Command: <c>undo synchronization</c>.</summary>
    public Setting<bool> WithoutSynchronization => withoutSynchronization;
}

/// <summary>Labeled IPv4 routes of the public network. Command: <c>ipv4-family labeled-unicast</c>.</summary>
public sealed class BgpLabeledFamily : BgpRouteFamily;

/// <summary>IPv4 routes of VPNs, between PEs. Command: <c>ipv4-family vpnv4</c>.</summary>
public sealed class BgpVpnv4Family : BgpFamily
{
    internal Setting<bool> filtersByTarget;

    /// <summary>Only routes that some instance of the router imports are taken. Commands: <c>policy vpn-target</c>, <c>undo policy vpn-target</c>.</summary>
    public Setting<bool> FiltersByTarget => filtersByTarget;
}

/// <summary>IPv4 routes of a VPN instance, between PE and CEs. Command: <c>ipv4-family vpn-instance</c>.</summary>
public sealed class BgpVpnFamily : BgpRouteFamily
{
    internal Setting<VpnInstanceName> name;
    internal Setting<Ipv4Address> routerId;
    internal Setting<bool> autoRouterId;
    internal List<BgpGroup>? groups;
    internal List<BgpSession>? sessions;

    /// <summary>The VPN instance.</summary>
    public Setting<VpnInstanceName> Name => name;

    /// <summary>The router ID in the instance. Command: <c>router-id</c>.</summary>
    public Setting<Ipv4Address> RouterId => routerId;

    /// <summary>The router ID is taken from an interface of the instance. Command: <c>router-id auto-select</c>.</summary>
    public Setting<bool> AutoRouterId => autoRouterId;

    /// <summary>The peer groups. Command: <c>group</c>.</summary>
    public IReadOnlyList<BgpGroup> Groups => groups ?? (IReadOnlyList<BgpGroup>)[];

    /// <summary>The sessions with CEs: those of peer groups before those of peers. Commands: <c>peer</c> ...</summary>
    public IReadOnlyList<BgpSession> Sessions => sessions ?? (IReadOnlyList<BgpSession>)[];

    /// <summary>The session of a CE or a group; null when nothing is set for it.</summary>
    /// <param name="peer">The address or the name of the group.</param>
    public BgpSession? FindSession(BgpPeerId peer) => sessions.Find(peer);
}
