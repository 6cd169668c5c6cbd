using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The fast intervals of VRRP advertisements.</summary>
public enum VrrpFastInterval
{
    /// <summary>100 ms. Keyword: <c>100</c>.</summary>
    Milliseconds100,

    /// <summary>200 ms. Keyword: <c>200</c>.</summary>
    Milliseconds200,

    /// <summary>500 ms. Keyword: <c>500</c>.</summary>
    Milliseconds500,
}

/// <summary>What a BFD session that VRRP follows watches.</summary>
public enum VrrpBfdRole
{
    /// <summary>The other router of the group. Keyword: <c>peer</c>.</summary>
    Peer,

    /// <summary>The link. Keyword: <c>link</c>.</summary>
    Link,
}

/// <summary>The versions of VRRP for IPv4.</summary>
public enum VrrpVersion
{
    /// <summary>Keyword: <c>v2</c>.</summary>
    V2,

    /// <summary>Keyword: <c>v3</c>.</summary>
    V3,
}

/// <summary>VRRP on an interface. Command: <c>vrrp vrid</c>.</summary>
public sealed class InterfaceVrrp : ConfigObject
{
    internal List<VrrpAddress>? addresses;
    internal List<VrrpGroup>? groups;
    internal List<VrrpTracking>? tracking;
    internal Setting<VrrpWaitingTime> recoverDelay;
    internal Setting<bool> ttlUnchecked;

    /// <summary>The groups with their virtual addresses, one entry per address. Command: <c>vrrp vrid ... virtual-ip</c>.</summary>
    public IReadOnlyList<VrrpAddress> Addresses => addresses ?? (IReadOnlyList<VrrpAddress>)[];

    /// <summary>The settings of the groups; a group without any has no entry. Command: <c>vrrp vrid</c>.</summary>
    public IReadOnlyList<VrrpGroup> Groups => groups ?? (IReadOnlyList<VrrpGroup>)[];

    /// <summary>What the groups follow. Command: <c>vrrp vrid ... track</c>.</summary>
    public IReadOnlyList<VrrpTracking> Tracking => tracking ?? (IReadOnlyList<VrrpTracking>)[];

    /// <summary>How long VRRP waits after the interface has come up, in seconds. Command: <c>vrrp recover-delay</c>.</summary>
    public Setting<VrrpWaitingTime> RecoverDelay => recoverDelay;

    /// <summary>The TTL of advertisements is not checked. Command: <c>vrrp un-check ttl</c>.</summary>
    public Setting<bool> TtlUnchecked => ttlUnchecked;

    /// <summary>The group of a VRID; null when nothing is set for it.</summary>
    internal VrrpGroup? Find(Setting<VirtualRouterId> vrid) => vrid.IsKnown ? groups?.Find(g => g.vrid.Equals(vrid)) : null;

    /// <summary>Adds what a line says to the group of its VRID; where it contradicts, the line stays an object of its own.</summary>
    internal VrrpGroup Add(VrrpGroup added)
    {
        if (Find(added.vrid) is { } there && there.TryTake(added))
            return there;
        (groups ??= []).Add(added);
        return added;
    }
}

/// <summary>A virtual address of a VRRP group. Command: <c>vrrp vrid ... virtual-ip</c>.</summary>
public sealed class VrrpAddress : ConfigObject
{
    internal Setting<VirtualRouterId> vrid;
    internal Setting<Ipv4Address> address;

    /// <summary>The virtual router ID of the group.</summary>
    public Setting<VirtualRouterId> Vrid => vrid;

    /// <summary>The address; not set for a group that only steers others. Keyword: <c>virtual-ip</c>.</summary>
    public Setting<Ipv4Address> Address => address;
}

/// <summary>What a VRRP group follows. Command: <c>vrrp vrid ... track</c>.</summary>
public sealed class VrrpTracking : ConfigObject
{
    internal Setting<VirtualRouterId> vrid;
    internal Setting<InterfaceName> @interface;
    internal Setting<LocalDiscriminator> bfdSession;
    internal Setting<BfdSessionName> bfdName;
    internal Setting<VrrpBfdRole> bfdRole;
    internal Setting<Ipv4Address> route;
    internal Setting<Ipv4Mask> routeMask;
    internal Setting<VpnInstanceName> routeVpn;
    internal Setting<InterfaceName> efmInterface;
    internal Setting<LinkBfdCount> linkBfdDown;
    internal Setting<VrrpPriorityChange> increased;
    internal Setting<VrrpPriorityChange> reduced;

    /// <summary>The virtual router ID of the group.</summary>
    public Setting<VirtualRouterId> Vrid => vrid;

    /// <summary>The interface. Keyword: <c>interface</c>.</summary>
    public Setting<InterfaceName> Interface => @interface;

    /// <summary>The local discriminator of the BFD session. Keyword: <c>bfd-session</c>.</summary>
    public Setting<LocalDiscriminator> BfdSession => bfdSession;

    /// <summary>The name of the BFD session. Keyword: <c>session-name</c>.</summary>
    public Setting<BfdSessionName> BfdName => bfdName;

    /// <summary>What the BFD session watches. Keywords: <c>peer</c>, <c>link</c>.</summary>
    public Setting<VrrpBfdRole> BfdRole => bfdRole;

    /// <summary>The destination of the route. Keyword: <c>ip route</c>.</summary>
    public Setting<Ipv4Address> Route => route;

    /// <summary>The mask of the route. Keyword: <c>ip route</c>.</summary>
    public Setting<Ipv4Mask> RouteMask => routeMask;

    /// <summary>The VPN instance of the route. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> RouteVpn => routeVpn;

    /// <summary>The interface whose EFM state is followed. Keyword: <c>efm interface</c>.</summary>
    public Setting<InterfaceName> EfmInterface => efmInterface;

    /// <summary>How many link BFD sessions have to be down. Keyword: <c>link-bfd down-number</c>.</summary>
    public Setting<LinkBfdCount> LinkBfdDown => linkBfdDown;

    /// <summary>How much the priority grows when what is followed is down. Keyword: <c>increased</c>.</summary>
    public Setting<VrrpPriorityChange> Increased => increased;

    /// <summary>How much the priority sinks when what is followed is down. Keyword: <c>reduced</c>.</summary>
    public Setting<VrrpPriorityChange> Reduced => reduced;
}

/// <summary>VRRP on the whole router.</summary>
public sealed class RouterVrrp : ConfigObject
{
    internal Setting<VrrpVersion> version;
    internal Setting<GratuitousArpInterval> gratuitousArpInterval;
    internal Setting<VrrpWaitingTime> recoverDelay;

    /// <summary>The version. Command: <c>vrrp version</c>.</summary>
    public Setting<VrrpVersion> Version => version;

    /// <summary>The interval of gratuitous ARP packets, in seconds. Command: <c>vrrp gratuitous-arp timeout</c>.</summary>
    public Setting<GratuitousArpInterval> GratuitousArpInterval => gratuitousArpInterval;

    /// <summary>How long VRRP waits after an interface has come up, in seconds. Command: <c>vrrp recover-delay</c>.</summary>
    public Setting<VrrpWaitingTime> RecoverDelay => recoverDelay;
}

/// <content>VRRP.</content>
public sealed partial class VrpInterface
{
    internal InterfaceVrrp? vrrp;

    /// <summary>VRRP on the interface; null when nothing of it is configured. Command: <c>vrrp vrid</c>.</summary>
    public InterfaceVrrp? Vrrp => vrrp;

    internal InterfaceVrrp EnsureVrrp(Origin origin) => vrrp ??= new InterfaceVrrp { Origin = origin };
}

/// <content>VRRP.</content>
public sealed partial class VrpRouter
{
    internal RouterVrrp? vrrp;

    /// <summary>VRRP on the whole router; null when nothing of it is configured.</summary>
    public RouterVrrp? Vrrp => vrrp;
}
