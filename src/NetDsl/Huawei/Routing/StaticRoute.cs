using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>Static routes.</content>
public sealed partial class VrpRouter
{
    internal List<StaticRoute>? staticRoutes;
    internal Setting<RoutePreference> staticRoutePreference;
    internal Setting<bool> staticRouteFrr;

    /// <summary>The static IPv4 routes. Command: <c>ip route-static</c>.</summary>
    public IReadOnlyList<StaticRoute> StaticRoutes => staticRoutes ?? (IReadOnlyList<StaticRoute>)[];

    /// <summary>The preference of static routes that say none. Command: <c>ip route-static default-preference</c>.</summary>
    public Setting<RoutePreference> StaticRoutePreference => staticRoutePreference;

    /// <summary>Static routes keep a second one as a backup in the forwarding table. Command: <c>ip route-static frr</c>.</summary>
    public Setting<bool> StaticRouteFrr => staticRouteFrr;
}

/// <summary>A static IPv4 route. Command: <c>ip route-static</c>.</summary>
public sealed class StaticRoute : ConfigObject
{
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<Ipv4Address> destination;
    internal Setting<Ipv4Mask> mask;
    internal Setting<InterfaceName> outInterface;
    internal Setting<Ipv4Address> nextHop;
    internal Setting<bool> dhcp;
    internal Setting<VpnInstanceName> nextHopVpnInstance;
    internal Setting<bool> nextHopPublic;
    internal Setting<bool> hostRouteLookup;
    internal Setting<RoutePreference> preference;
    internal Setting<RouteTag> tag;
    internal Setting<StaticRouteCost> cost;
    internal Setting<bool> bfd;
    internal Setting<BfdSessionName> trackedBfdSession;
    internal Setting<NqaAdminName> trackedNqaAdmin;
    internal Setting<NqaTestName> trackedNqaTest;
    internal Setting<InterfaceName> trackedEfmInterface;
    internal Setting<bool> inheritCost;
    internal Setting<bool> permanent;
    internal Setting<bool> ldpSync;
    internal Setting<bool> noAdvertise;
    internal Setting<bool> noInstall;
    internal Setting<bool> interProtocolEcmp;
    internal Setting<RouteDescription> description;

    /// <summary>The VPN instance whose routing table has the route; not set for the public one. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The network that the route leads to.</summary>
    public Setting<Ipv4Address> Destination => destination;

    /// <summary>The mask of that network.</summary>
    public Setting<Ipv4Mask> Mask => mask;

    /// <summary>The interface that packets leave through. An Ethernet interface needs the next hop as well.</summary>
    public Setting<InterfaceName> OutInterface => outInterface;

    /// <summary>The address of the neighbor.</summary>
    public Setting<Ipv4Address> NextHop => nextHop;

    /// <summary>The neighbor is the gateway that DHCP tells. Keyword: <c>dhcp</c>.</summary>
    public Setting<bool> Dhcp => dhcp;

    /// <summary>The VPN instance that the next hop is looked up in. Keyword: <c>vpn-instance</c> behind the mask.</summary>
    public Setting<VpnInstanceName> NextHopVpnInstance => nextHopVpnInstance;

    /// <summary>The next hop is looked up in the public routing table. Keyword: <c>public</c>.</summary>
    public Setting<bool> NextHopPublic => nextHopPublic;

    /// <summary>Only host routes lead to the next hop. Keyword: <c>recursive-lookup host-route</c>.</summary>
    public Setting<bool> HostRouteLookup => hostRouteLookup;

    /// <summary>1 to 255, the smallest wins. Keyword: <c>preference</c>.</summary>
    public Setting<RoutePreference> Preference => preference;

    /// <summary>A mark for route policies. Keyword: <c>tag</c>.</summary>
    public Setting<RouteTag> Tag => tag;

    /// <summary>What the route costs. Keyword: <c>cost</c>.</summary>
    public Setting<StaticRouteCost> Cost => cost;

    /// <summary>A BFD session that the device makes by itself watches the next hop. Keyword: <c>bfd enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>The BFD session that the route follows. Keyword: <c>track bfd-session</c>.</summary>
    public Setting<BfdSessionName> TrackedBfdSession => trackedBfdSession;

    /// <summary>The administrator of the NQA test that the route follows. Keyword: <c>track nqa</c>.</summary>
    public Setting<NqaAdminName> TrackedNqaAdmin => trackedNqaAdmin;

    /// <summary>The NQA test that the route follows.</summary>
    public Setting<NqaTestName> TrackedNqaTest => trackedNqaTest;

    /// <summary>The interface whose EFM state the route follows. Keyword: <c>track efm-state</c>.</summary>
    public Setting<InterfaceName> TrackedEfmInterface => trackedEfmInterface;

    /// <summary>The route costs what the route to its next hop costs. Keyword: <c>inherit-cost</c>.</summary>
    public Setting<bool> InheritCost => inheritCost;

    /// <summary>The route stays when its next hop cannot be reached. Keyword: <c>permanent</c>.</summary>
    public Setting<bool> Permanent => permanent;

    /// <summary>The route waits for the LDP session over its link. Keyword: <c>ldp-sync</c>.</summary>
    public Setting<bool> LdpSync => ldpSync;

    /// <summary>No routing protocol advertises the route. Keyword: <c>no-advertise</c>.</summary>
    public Setting<bool> NoAdvertise => noAdvertise;

    /// <summary>The route is not put into the forwarding table. Keyword: <c>no-install</c>.</summary>
    public Setting<bool> NoInstall => noInstall;

    /// <summary>The route shares the load with routes of other protocols. Keyword: <c>inter-protocol-ecmp</c>.</summary>
    public Setting<bool> InterProtocolEcmp => interProtocolEcmp;

    /// <summary>The description. Keyword: <c>description</c>.</summary>
    public Setting<RouteDescription> Description => description;
}
