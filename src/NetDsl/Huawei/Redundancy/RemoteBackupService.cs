using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The channel over which a device and its backup exchange the state of users. Command: <c>remote-backup-service</c>.</summary>
public sealed class RemoteBackupService : ViewObject
{
    internal Setting<BackupServiceName> name;
    internal Setting<Ipv4Address> peer;
    internal Setting<Ipv4Address> source;
    internal Setting<BackupPort> port;
    internal Setting<Ipv6Address> peerIpv6;
    internal Setting<Ipv6Address> sourceIpv6;
    internal Setting<BackupPort> portIpv6;
    internal Setting<SslPolicyName> sslPolicy;
    internal Setting<SpacedInterface> tunnelLoopback;
    internal Setting<bool> protectTunnelDisabled;
    internal Setting<FailureRatio> failureRatio;
    internal Setting<SwitchoverDelay> failureDuration;
    internal Setting<Ipv4Address> redirectNextHop;
    internal Setting<InterfaceName> redirectInterface;
    internal Setting<TunnelPolicyName> protectPolicy;
    internal Setting<Ipv4Address> protectPeer;
    internal Setting<InterfaceName> protectInterface;
    internal Setting<Ipv4Address> lspPeer;
    internal Setting<bool> shutdown;
    internal List<TrackedUplink>? trackedInterfaces;
    internal List<TrackedMonitorGroup>? monitorGroups;
    internal List<TrackedRouteMonitorGroup>? routeMonitorGroups;
    internal List<TrackedBfdSession>? trackedSessions;
    internal List<ServicePool>? pools;
    internal List<VpnProtection>? vpnProtections;
    internal List<BackupBlock>? blocks;

    /// <summary>The name.</summary>
    public Setting<BackupServiceName> Name => name;

    /// <summary>The address of the other device.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The address of this device. Keyword: <c>source</c>.</summary>
    public Setting<Ipv4Address> Source => source;

    /// <summary>The TCP port, equal on both devices. Keyword: <c>port</c>.</summary>
    public Setting<BackupPort> Port => port;

    /// <summary>The IPv6 address of the other device. Command: <c>peer-ipv6</c>.</summary>
    public Setting<Ipv6Address> PeerIpv6 => peerIpv6;

    /// <summary>The IPv6 address of this device. Keyword: <c>source-ipv6</c>.</summary>
    public Setting<Ipv6Address> SourceIpv6 => sourceIpv6;

    /// <summary>The TCP port over IPv6. Keyword: <c>port</c>.</summary>
    public Setting<BackupPort> PortIpv6 => portIpv6;

    /// <summary>The SSL policy that protects the channel. Command: <c>bind ssl-policy</c>.</summary>
    public Setting<SslPolicyName> SslPolicy => sslPolicy;

    /// <summary>The route of this loopback interface follows the uplinks of the service. Command: <c>l2tp-tunnel source loopback</c>.</summary>
    public Setting<SpacedInterface> TunnelLoopback => tunnelLoopback;

    /// <summary>No tunnel between the two devices carries users whose uplink failed. Command: <c>l2tp protect-tunnel disable</c>.</summary>
    public Setting<bool> ProtectTunnelDisabled => protectTunnelDisabled;

    /// <summary>From which share of failed uplinks on, in percent; 100 when it is not set. Keyword: <c>failure-ratio</c>.</summary>
    public Setting<FailureRatio> FailureRatio => failureRatio;

    /// <summary>How long they have to be down, in minutes. Keyword: <c>duration</c>.</summary>
    public Setting<SwitchoverDelay> FailureDuration => failureDuration;

    /// <summary>The next hop of the protection path. Command: <c>protect redirect ip-nexthop</c>.</summary>
    public Setting<Ipv4Address> RedirectNextHop => redirectNextHop;

    /// <summary>The interface of the protection path.</summary>
    public Setting<InterfaceName> RedirectInterface => redirectInterface;

    /// <summary>The tunnel policy of the protection path. Command: <c>protect tnl-policy</c>.</summary>
    public Setting<TunnelPolicyName> ProtectPolicy => protectPolicy;

    /// <summary>The device at the end of the tunnel. Keyword: <c>peer-ip</c>.</summary>
    public Setting<Ipv4Address> ProtectPeer => protectPeer;

    /// <summary>The interface of the tunnel.</summary>
    public Setting<InterfaceName> ProtectInterface => protectInterface;

    /// <summary>The device to which an LSP protects the users of all VPN instances. Command: <c>protect lsp-tunnel for-all-instance peer-ip</c>.</summary>
    public Setting<Ipv4Address> LspPeer => lspPeer;

    /// <summary>The service is off. Command: <c>shutdown</c>.</summary>
    public Setting<bool> Shutdown => shutdown;

    /// <summary>The uplinks that the service watches. Command: <c>track interface</c>.</summary>
    public IReadOnlyList<TrackedUplink> TrackedInterfaces => trackedInterfaces ?? (IReadOnlyList<TrackedUplink>)[];

    /// <summary>The groups whose failures the service watches, instead of interfaces. Command: <c>track monitor-group</c>.</summary>
    public IReadOnlyList<TrackedMonitorGroup> MonitorGroups => monitorGroups ?? (IReadOnlyList<TrackedMonitorGroup>)[];

    /// <summary>The groups whose failures the service watches, instead of interfaces. Command: <c>track route-monitor-group</c>.</summary>
    public IReadOnlyList<TrackedRouteMonitorGroup> RouteMonitorGroups => routeMonitorGroups ?? (IReadOnlyList<TrackedRouteMonitorGroup>)[];

    /// <summary>The BFD sessions that the service watches. Command: <c>track bfd-session</c>.</summary>
    public IReadOnlyList<TrackedBfdSession> TrackedSessions => trackedSessions ?? (IReadOnlyList<TrackedBfdSession>)[];

    /// <summary>The address pools that both devices share. Command: <c>ip-pool</c>.</summary>
    public IReadOnlyList<ServicePool> Pools => pools ?? (IReadOnlyList<ServicePool>)[];

    /// <summary>The protection of the users of VPN instances. Command: <c>protect ip-vpn-instance</c>.</summary>
    public IReadOnlyList<VpnProtection> VpnProtections => vpnProtections ?? (IReadOnlyList<VpnProtection>)[];

    /// <summary>The directions in which nothing is backed up, for upgrades. Command: <c>backup block</c>.</summary>
    public IReadOnlyList<BackupBlock> Blocks => blocks ?? (IReadOnlyList<BackupBlock>)[];
}

/// <summary>An uplink that the service watches. Command: <c>track interface</c>.</summary>
public sealed class TrackedUplink : ConfigObject
{
    internal Setting<InterfaceName> @interface;
    internal Setting<TrackWeight> weight;

    /// <summary>The interface.</summary>
    public Setting<InterfaceName> Interface => @interface;

    /// <summary>Its share in the failure ratio, 10 when it is not set. Keyword: <c>weight</c>.</summary>
    public Setting<TrackWeight> Weight => weight;
}

/// <summary>A group whose failures the service watches. Command: <c>track monitor-group</c>.</summary>
public sealed class TrackedMonitorGroup : ConfigObject
{
    internal Setting<MonitorGroupName> group;
    internal Setting<FailureRatio> ratio;

    /// <summary>The name of the group.</summary>
    public Setting<MonitorGroupName> Group => group;

    /// <summary>From which share of failures on the backup takes over, in percent.</summary>
    public Setting<FailureRatio> Ratio => ratio;
}

/// <summary>A group whose failures the service watches. Command: <c>track route-monitor-group</c>.</summary>
public sealed class TrackedRouteMonitorGroup : ConfigObject
{
    internal Setting<MonitorGroupName> group;
    internal Setting<FailureRatio> ratio;

    /// <summary>The name of the group.</summary>
    public Setting<MonitorGroupName> Group => group;

    /// <summary>From which share of failures on the backup takes over, in percent.</summary>
    public Setting<FailureRatio> Ratio => ratio;
}

/// <summary>A BFD session that the service watches. Command: <c>track bfd-session</c>.</summary>
public sealed class TrackedBfdSession : ConfigObject
{
    internal Setting<LocalDiscriminator> session;

    /// <summary>The local discriminator.</summary>
    public Setting<LocalDiscriminator> Session => session;
}

/// <summary>An address pool that both devices share. Command: <c>ip-pool</c>.</summary>
public sealed class ServicePool : ConfigObject
{
    internal Setting<IpPoolName> pool;
    internal Setting<PoolRouteCost> metric;

    /// <summary>The name of the pool.</summary>
    public Setting<IpPoolName> Pool => pool;

    /// <summary>What its route costs; 10 on the first device, 20 on the backup when it is not set. Keyword: <c>metric</c>.</summary>
    public Setting<PoolRouteCost> Metric => metric;
}

/// <summary>The protection of the users of a VPN instance. Command: <c>protect ip-vpn-instance</c>.</summary>
public sealed class VpnProtection : ConfigObject
{
    internal Setting<VpnInstanceName> vpn;
    internal Setting<Ipv4Address> peer;
    internal Setting<InterfaceName> @interface;

    /// <summary>The VPN instance.</summary>
    public Setting<VpnInstanceName> Vpn => vpn;

    /// <summary>The other device. Keyword: <c>peer-ip</c>.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The interface to it.</summary>
    public Setting<InterfaceName> Interface => @interface;
}

/// <summary>A direction in which nothing is backed up. Command: <c>backup block</c>.</summary>
public sealed class BackupBlock : ConfigObject
{
    internal Setting<BackupDirection> direction;
    internal Setting<BackupServiceType> service;

    /// <summary>The direction.</summary>
    public Setting<BackupDirection> Direction => direction;

    /// <summary>What is not backed up; all when it is not set.</summary>
    public Setting<BackupServiceType> Service => service;
}
