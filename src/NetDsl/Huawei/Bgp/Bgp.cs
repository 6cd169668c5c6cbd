using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>In which AS the peers of a group are. Command: <c>group</c>.</summary>
public enum BgpGroupKind
{
    /// <summary>In the own AS. Keyword: <c>internal</c>.</summary>
    Internal,

    /// <summary>In other ASs. Keyword: <c>external</c>.</summary>
    External,
}

/// <content>BGP.</content>
public sealed partial class VrpRouter
{
    internal Bgp? bgp;

    /// <summary>BGP; null when it is not enabled. Command: <c>bgp</c>.</summary>
    public Bgp? Bgp => bgp;
}

/// <summary>BGP on a router. Command: <c>bgp</c>.</summary>
public sealed class Bgp : ViewObject
{
    internal Setting<AsNumber> asNumber;
    internal Setting<Ipv4Address> routerId;
    internal Setting<bool> autoRouterIds;
    internal Setting<bool> defaultUnicast;
    internal Setting<bool> autoFrr;
    internal Setting<bool> gracefulRestart;
    internal Setting<BgpKeepaliveTime> keepalive;
    internal Setting<BgpHoldTime> hold;
    internal Setting<BgpLeastHoldTime> leastHold;
    internal Setting<BgpConnectRetryTime> connectRetry;
    internal List<BgpGroup>? groups;
    internal List<BgpSession>? sessions;
    internal BgpUnicastFamily? unicast;
    internal BgpLabeledFamily? labeledUnicast;
    internal BgpVpnv4Family? vpnv4;
    internal List<BgpVpnFamily>? vpnInstances;

    /// <summary>The AS of the router.</summary>
    public Setting<AsNumber> AsNumber => asNumber;

    /// <summary>The router ID. Command: <c>router-id</c>.</summary>
    public Setting<Ipv4Address> RouterId => routerId;

    /// <summary>Every VPN instance takes a router ID of its own. Command: <c>router-id vpn-instance auto-select</c>.</summary>
    public Setting<bool> AutoRouterIds => autoRouterIds;

    /// <summary>New peers exchange IPv4 routes without being asked. Commands: <c>default ipv4-unicast</c>, <c>undo default ipv4-unicast</c>.</summary>
    public Setting<bool> DefaultUnicast => defaultUnicast;

    /// <summary>Backup next hops for IPv4 routes, said in the BGP view itself. Command: <c>auto-frr</c>.</summary>
    public Setting<bool> AutoFrr => autoFrr;

    /// <summary>Forwarding goes on while BGP restarts. Command: <c>graceful-restart</c>.</summary>
    public Setting<bool> GracefulRestart => gracefulRestart;

    /// <summary>How often keepalive messages are sent, in seconds. Command: <c>timer keepalive</c>.</summary>
    public Setting<BgpKeepaliveTime> Keepalive => keepalive;

    /// <summary>After how long without a message a peer is down, in seconds. Keyword: <c>hold</c>.</summary>
    public Setting<BgpHoldTime> Hold => hold;

    /// <summary>The least hold time that is accepted, in seconds. Keyword: <c>min-holdtime</c>.</summary>
    public Setting<BgpLeastHoldTime> LeastHold => leastHold;

    /// <summary>How often a connection is tried, in seconds. Command: <c>timer connect-retry</c>.</summary>
    public Setting<BgpConnectRetryTime> ConnectRetry => connectRetry;

    /// <summary>The peer groups. Command: <c>group</c>.</summary>
    public IReadOnlyList<BgpGroup> Groups => groups ?? (IReadOnlyList<BgpGroup>)[];

    /// <summary>The sessions: those of peer groups before those of peers. Commands: <c>peer</c> ...</summary>
    public IReadOnlyList<BgpSession> Sessions => sessions ?? (IReadOnlyList<BgpSession>)[];

    /// <summary>IPv4 routes of the public network; null when nothing is set. Command: <c>ipv4-family unicast</c>.</summary>
    public BgpUnicastFamily? Unicast => unicast;

    /// <summary>Labeled IPv4 routes as a family of their own; null when it is not enabled. Command: <c>ipv4-family labeled-unicast</c>.</summary>
    public BgpLabeledFamily? LabeledUnicast => labeledUnicast;

    /// <summary>IPv4 routes of VPNs, between PEs; null when it is not enabled. Command: <c>ipv4-family vpnv4</c>.</summary>
    public BgpVpnv4Family? Vpnv4 => vpnv4;

    /// <summary>IPv4 routes of VPN instances, between PE and CEs. Command: <c>ipv4-family vpn-instance</c>.</summary>
    public IReadOnlyList<BgpVpnFamily> VpnInstances => vpnInstances ?? (IReadOnlyList<BgpVpnFamily>)[];

    /// <summary>The session of a peer or a group; null when nothing is set for it.</summary>
    /// <param name="peer">The address or the name of the group.</param>
    public BgpSession? FindSession(BgpPeerId peer) => sessions.Find(peer);

    internal BgpVpnFamily Add(BgpVpnFamily added)
    {
        if (added.name.TryGet(out var name) && vpnInstances?.Find(v => v.name.Is(name)) is { } there)
            return there;
        (vpnInstances ??= []).Add(added);
        return added;
    }
}

/// <summary>A group of BGP peers that have settings in common. Command: <c>group</c>.</summary>
public sealed class BgpGroup : ConfigObject
{
    internal Setting<BgpGroupName> name;
    internal Setting<BgpGroupKind> kind;

    /// <summary>The name.</summary>
    public Setting<BgpGroupName> Name => name;

    /// <summary>In which AS the peers are; in the own one when not set.</summary>
    public Setting<BgpGroupKind> Kind => kind;
}
