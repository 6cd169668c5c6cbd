using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>What OSPF takes a link for.</summary>
public enum ComwareOspfNetworkType
{
    /// <summary>All neighbors hear each other. Keyword: <c>broadcast</c>.</summary>
    Broadcast,

    /// <summary>All neighbors reach each other, and have to be named. Keyword: <c>nbma</c>.</summary>
    Nbma,

    /// <summary>Several neighbors that need not reach each other. Keyword: <c>p2mp</c>.</summary>
    PointToMultipoint,

    /// <summary>One neighbor. Keyword: <c>p2p</c>.</summary>
    PointToPoint,
}

/// <content>OSPF.</content>
public sealed partial class ComwareRouter
{
    internal List<ComwareOspf>? ospfProcesses;

    /// <summary>The OSPF processes. Command: <c>ospf</c>.</summary>
    public IReadOnlyList<ComwareOspf> OspfProcesses => ospfProcesses ?? (IReadOnlyList<ComwareOspf>)[];

    internal ComwareOspf Add(ComwareOspf added)
    {
        foreach (var there in ospfProcesses ??= [])
        {
            if (!added.process.IsKnown || !there.process.Equals(added.process))
                continue;
            there.TakeIn(added);
            return there;
        }

        ospfProcesses.Add(added);
        return added;
    }
}

/// <content>OSPF.</content>
public sealed partial class ComwareInterface
{
    internal ComwareInterfaceOspf? ospf;

    /// <summary>OSPF on the interface; null when nothing of it is configured.</summary>
    public ComwareInterfaceOspf? Ospf => ospf;

    internal ComwareInterfaceOspf EnsureOspf(Origin at) => ospf ??= new ComwareInterfaceOspf { Origin = at };
}

/// <summary>An OSPF process. Command: <c>ospf</c>.</summary>
public sealed class ComwareOspf : ViewObject
{
    internal Setting<ComwareProcessId> process;
    internal Setting<Ipv4Address> routerId;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<RoutePreference> preference;
    internal Setting<RoutePreference> externalPreference;
    internal Setting<ComwareEqualPaths> equalPaths;
    internal Setting<ComwareBandwidthReference> bandwidthReference;
    internal Setting<bool> allSilent;
    internal List<ComwareOspfArea>? areas;
    internal List<ComwareSilentInterface>? silentInterfaces;
    internal List<ComwareNeighbor>? neighbors;
    internal List<ComwareImport>? imports;

    /// <summary>The number of the process. Command: <c>ospf</c>.</summary>
    public Setting<ComwareProcessId> Process => process;

    /// <summary>The router ID of the process. Keyword: <c>router-id</c>.</summary>
    public Setting<Ipv4Address> RouterId => routerId;

    /// <summary>The VPN instance that the process belongs to. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>How much OSPF routes are preferred, the smallest wins; 10 when not set. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> Preference => preference;

    /// <summary>How much external routes are preferred; 150 when not set. Command: <c>preference ase</c>.</summary>
    public Setting<RoutePreference> ExternalPreference => externalPreference;

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    public Setting<ComwareEqualPaths> EqualPaths => equalPaths;

    /// <summary>The bandwidth that costs 1, in Mbit/s; 100 when not set. Command: <c>bandwidth-reference</c>.</summary>
    public Setting<ComwareBandwidthReference> BandwidthReference => bandwidthReference;

    /// <summary>No OSPF packets are sent at all. Command: <c>silent-interface all</c>.</summary>
    public Setting<bool> AllSilent => allSilent;

    /// <summary>The areas. Command: <c>area</c>.</summary>
    public IReadOnlyList<ComwareOspfArea> Areas => areas ?? (IReadOnlyList<ComwareOspfArea>)[];

    /// <summary>The interfaces that send no OSPF packets. Command: <c>silent-interface</c>.</summary>
    public IReadOnlyList<ComwareSilentInterface> SilentInterfaces => silentInterfaces ?? (IReadOnlyList<ComwareSilentInterface>)[];

    /// <summary>The neighbors on links on which they cannot be found. Command: <c>peer</c>.</summary>
    public IReadOnlyList<ComwareNeighbor> Neighbors => neighbors ?? (IReadOnlyList<ComwareNeighbor>)[];

    /// <summary>The routes that are taken over. Command: <c>import-route</c>.</summary>
    public IReadOnlyList<ComwareImport> Imports => imports ?? (IReadOnlyList<ComwareImport>)[];

    /// <summary>The header may come again, with less or with more behind the number, but not with something else.</summary>
    internal void TakeIn(ComwareOspf other)
    {
        if (!Merge.Agrees(routerId, other.routerId) || !Merge.Agrees(vpnInstance, other.vpnInstance))
            return;
        Merge.Into(ref routerId, other.routerId);
        Merge.Into(ref vpnInstance, other.vpnInstance);
    }

    internal ComwareOspfArea Add(ComwareOspfArea added)
    {
        foreach (var there in areas ??= [])
        {
            if (added.id.IsKnown && there.id.Equals(added.id))
                return there;
        }

        areas.Add(added);
        return added;
    }
}

/// <summary>An area of an OSPF process. Command: <c>area</c>.</summary>
public sealed class ComwareOspfArea : ViewObject
{
    internal Setting<OspfAreaId> id;
    internal Setting<bool> stub;
    internal Setting<bool> stubNoSummary;
    internal Setting<bool> nssa;
    internal Setting<bool> nssaNoSummary;
    internal Setting<OspfRouteCost> defaultCost;
    internal List<ComwareOspfNetwork>? networks;

    /// <summary>The number of the area. Command: <c>area</c>.</summary>
    public Setting<OspfAreaId> Id => id;

    /// <summary>No external routes enter the area. Command: <c>stub</c>.</summary>
    public Setting<bool> Stub => stub;

    /// <summary>No routes of other areas either, only the default route. Keyword: <c>no-summary</c>.</summary>
    public Setting<bool> StubNoSummary => stubNoSummary;

    /// <summary>Only the area's own external routes are there. Command: <c>nssa</c>.</summary>
    public Setting<bool> Nssa => nssa;

    /// <summary>No routes of other areas either, only the default route. Keyword: <c>no-summary</c>.</summary>
    public Setting<bool> NssaNoSummary => nssaNoSummary;

    /// <summary>What the default route into a stub area costs. Command: <c>default-cost</c>.</summary>
    public Setting<OspfRouteCost> DefaultCost => defaultCost;

    /// <summary>The networks whose interfaces belong to the area. Command: <c>network</c>.</summary>
    public IReadOnlyList<ComwareOspfNetwork> Networks => networks ?? (IReadOnlyList<ComwareOspfNetwork>)[];
}

/// <summary>A network whose interfaces belong to an OSPF area. Command: <c>network</c>.</summary>
public sealed class ComwareOspfNetwork : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<WildcardMask> wildcard;

    /// <summary>The address.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The bits that do not count.</summary>
    public Setting<WildcardMask> Wildcard => wildcard;
}

/// <summary>OSPF on an interface.</summary>
public sealed class ComwareInterfaceOspf : ConfigObject
{
    internal Setting<ComwareProcessId> process;
    internal Setting<OspfAreaId> area;
    internal Setting<OspfCost> cost;
    internal Setting<ComwareOspfNetworkType> networkType;
    internal Setting<bool> unicast;
    internal Setting<OspfHelloInterval> hello;
    internal Setting<ComwareDeadInterval> dead;
    internal Setting<OspfDrPriority> drPriority;

    /// <summary>The process that the interface belongs to. Command: <c>ospf ... area</c>.</summary>
    public Setting<ComwareProcessId> Process => process;

    /// <summary>The area that the interface belongs to. Keyword: <c>area</c>.</summary>
    public Setting<OspfAreaId> Area => area;

    /// <summary>What the link costs; from its bandwidth when not set. Command: <c>ospf cost</c>.</summary>
    public Setting<OspfCost> Cost => cost;

    /// <summary>What OSPF takes the link for; both ends must agree. Command: <c>ospf network-type</c>.</summary>
    public Setting<ComwareOspfNetworkType> NetworkType => networkType;

    /// <summary>The neighbors of a point-to-multipoint link have to be named. Keyword: <c>unicast</c>.</summary>
    public Setting<bool> Unicast => unicast;

    /// <summary>How often Hello packets are sent, in seconds; neighbors must agree. Command: <c>ospf timer hello</c>.</summary>
    public Setting<OspfHelloInterval> Hello => hello;

    /// <summary>After how long without a Hello packet a neighbor is down, in seconds; neighbors must agree. Command: <c>ospf timer dead</c>.</summary>
    public Setting<ComwareDeadInterval> Dead => dead;

    /// <summary>How readily the router becomes the designated one. Command: <c>ospf dr-priority</c>.</summary>
    public Setting<OspfDrPriority> DrPriority => drPriority;
}
