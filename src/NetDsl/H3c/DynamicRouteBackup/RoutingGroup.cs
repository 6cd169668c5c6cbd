using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>Dynamic route backup.</content>
public sealed partial class ComwareRouter
{
    internal List<MonitoredNetwork>? monitoredNetworks;
    internal List<RoutingGroup>? describedGroups;
    internal Setting<WarmupDelay> warmup;

    /// <summary>The networks that dynamic route backup watches, each with its group. Command: <c>standby routing-group ... rule</c>.</summary>
    public IReadOnlyList<MonitoredNetwork> MonitoredNetworks => monitoredNetworks ?? (IReadOnlyList<MonitoredNetwork>)[];

    /// <summary>For how long after the start of the system dynamic route backup is not in force, in seconds; 30 when not set. Command: <c>dialer timer warmup</c>.</summary>
    public Setting<WarmupDelay> Warmup => warmup;
}

/// <content>Dynamic route backup.</content>
public sealed partial class ComwareInterface
{
    internal List<RoutingGroupReference>? routingGroups;
    internal Setting<RoutingDisableTime> routingDisable;

    /// <summary>The groups that the interface is the backup of. Command: <c>standby routing-group</c>.</summary>
    public IReadOnlyList<RoutingGroupReference> RoutingGroups => routingGroups ?? (IReadOnlyList<RoutingGroupReference>)[];

    /// <summary>How long the backup link stays up after the primary one is back, in seconds; 20 when not set. Command: <c>standby timer routing-disable</c>.</summary>
    public Setting<RoutingDisableTime> RoutingDisable => routingDisable;
}

/// <summary>A network that a group of dynamic route backup watches. Command: <c>standby routing-group ... rule</c>.</summary>
public sealed class MonitoredNetwork : ConfigObject
{
    internal Setting<RoutingGroupNumber> group;
    internal Setting<Ipv4Address> address;
    internal Setting<Ipv4Mask> mask;
    internal Setting<VpnInstanceName> vpnInstance;

    /// <summary>The number of the group.</summary>
    public Setting<RoutingGroupNumber> Group => group;

    /// <summary>The address; bits beyond the mask do not count.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The mask.</summary>
    public Setting<Ipv4Mask> Mask => mask;

    /// <summary>The VPN instance of the network; not set for the public one. Keyword: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>The network without its host bits; unknown where one of its parts is.</summary>
    public Ipv4Prefix Network => new Ipv4Prefix(address.Or(default), mask.Or(default)).Network;
}

/// <summary>A group that an interface is the backup of. Command: <c>standby routing-group</c>.</summary>
public sealed class RoutingGroupReference : ConfigObject
{
    internal Setting<RoutingGroupNumber> group;

    /// <summary>The number of the group.</summary>
    public Setting<RoutingGroupNumber> Group => group;
}

/// <summary>A group of dynamic route backup while it is described; its networks stand in the model of the router.</summary>
public sealed class RoutingGroup : ConfigObject
{
    internal Setting<RoutingGroupNumber> number;

    /// <summary>The number of the group.</summary>
    public Setting<RoutingGroupNumber> Number => number;

    /// <summary>The router that the group belongs to.</summary>
    public ComwareRouter Router { get; internal set; } = null!;
}
