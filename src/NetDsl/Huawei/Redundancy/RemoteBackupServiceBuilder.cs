using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes the channel to the device that backs this one up.</summary>
public sealed class RemoteBackupServiceBuilder : ViewBuilder<RemoteBackupServiceBuilder, RemoteBackupService>
{
    internal RemoteBackupServiceBuilder(RemoteBackupService model)
        : base(model)
    {
    }

    /// <summary>The other device. Command: <c>peer</c>.</summary>
    /// <param name="peer">The address of the other device.</param>
    /// <param name="source">The address of this device. Keyword: <c>source</c>.</param>
    /// <param name="port">The TCP port, 1024 to 55535, equal on both devices.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder Peer(Ipv4Address peer, Ipv4Address source, BackupPort port, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.peer = SettingFactory.Of(peer, origin);
        Model.source = SettingFactory.Of(source, origin);
        Model.port = SettingFactory.Of(port, origin);
        return this;
    }

    /// <summary>The other device, over IPv6. Command: <c>peer-ipv6</c>.</summary>
    /// <param name="peer">The address of the other device.</param>
    /// <param name="source">The address of this device.</param>
    /// <param name="port">The TCP port, 1024 to 55535, equal on both devices.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder PeerIpv6(Ipv6Address peer, Ipv6Address source, BackupPort port, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.peerIpv6 = SettingFactory.Of(peer, origin);
        Model.sourceIpv6 = SettingFactory.Of(source, origin);
        Model.portIpv6 = SettingFactory.Of(port, origin);
        return this;
    }

    /// <summary>The SSL policy that protects the channel. Command: <c>bind ssl-policy</c>.</summary>
    /// <param name="name">1 to 23 characters.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder SslPolicy(SslPolicyName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.sslPolicy, name, file, line);

    /// <summary>The route of this loopback interface follows the uplinks of the service. Command: <c>l2tp-tunnel source loopback</c>.</summary>
    /// <param name="loopback">The loopback interface that is the source of tunnels.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder L2tpTunnelSource(SpacedInterface loopback, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelLoopback, loopback, file, line);

    /// <summary>No tunnel between the two devices carries users whose uplink failed. Command: <c>l2tp protect-tunnel disable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder WithoutProtectTunnel(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.protectTunnelDisabled, on, file, line);

    /// <summary>The uplinks that the service watches. Command: <c>track interface</c>.</summary>
    /// <param name="interface">The interface.</param>
    /// <param name="weight">Its share in the failure ratio, 1 to 100; 10 when left out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder TrackInterface(InterfaceName @interface, TrackWeight? weight = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.trackedInterfaces ??= []).Add(new TrackedUplink { Origin = origin, @interface = SettingFactory.Of(@interface, origin), weight = SettingFactory.Maybe(weight, origin) });
        return this;
    }

    /// <summary>When the backup takes over because of failed uplinks. Command: <c>switchover uplink</c>.</summary>
    /// <param name="failureRatio">1 to 100 %; 100 when left out.</param>
    /// <param name="duration">0 to 30 min.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder SwitchoverUplink(FailureRatio? failureRatio = null, SwitchoverDelay? duration = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.failureRatio = SettingFactory.Maybe(failureRatio, origin);
        Model.failureDuration = SettingFactory.Maybe(duration, origin);
        return this;
    }

    /// <summary>The groups whose failures the service watches, instead of interfaces. Command: <c>track monitor-group</c>.</summary>
    /// <param name="group">The name of the group.</param>
    /// <param name="ratio">1 to 100 %.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder TrackMonitorGroup(MonitorGroupName group, FailureRatio ratio, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.monitorGroups ??= []).Add(new TrackedMonitorGroup { Origin = origin, group = SettingFactory.Of(group, origin), ratio = SettingFactory.Of(ratio, origin) });
        return this;
    }

    /// <summary>The groups whose failures the service watches, instead of interfaces. Command: <c>track route-monitor-group</c>.</summary>
    /// <param name="group">The name of the group.</param>
    /// <param name="ratio">1 to 100 %.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder TrackRouteMonitorGroup(MonitorGroupName group, FailureRatio ratio, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.routeMonitorGroups ??= []).Add(new TrackedRouteMonitorGroup { Origin = origin, group = SettingFactory.Of(group, origin), ratio = SettingFactory.Of(ratio, origin) });
        return this;
    }

    /// <summary>The BFD sessions that the service watches. Command: <c>track bfd-session</c>.</summary>
    /// <param name="session">The local discriminator, 1 to 16384.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder TrackBfd(LocalDiscriminator session, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.trackedSessions ??= []).Add(new TrackedBfdSession { Origin = origin, session = SettingFactory.Of(session, origin) });
        return this;
    }

    /// <summary>The address pools that both devices share. Command: <c>ip-pool</c>.</summary>
    /// <param name="pool">The name of the pool.</param>
    /// <param name="metric">What its route costs, 1 to 65535.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder Pool(IpPoolName pool, PoolRouteCost? metric = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.pools ??= []).Add(new ServicePool { Origin = origin, pool = SettingFactory.Of(pool, origin), metric = SettingFactory.Maybe(metric, origin) });
        return this;
    }

    /// <summary>Users whose uplink failed are reached over the other device. Command: <c>protect redirect ip-nexthop</c>.</summary>
    /// <param name="nextHop">The address of the other device.</param>
    /// <param name="through">The interface to the other device.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder ProtectByRedirect(Ipv4Address nextHop, InterfaceName through, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.redirectNextHop = SettingFactory.Of(nextHop, origin);
        Model.redirectInterface = SettingFactory.Of(through, origin);
        return this;
    }

    /// <summary>Users whose uplink failed are reached over a tunnel to the other device. Command: <c>protect tnl-policy</c>.</summary>
    /// <param name="policy">The tunnel policy.</param>
    /// <param name="peer">The other device.</param>
    /// <param name="through">The interface of the tunnel.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder ProtectByTunnel(TunnelPolicyName policy, Ipv4Address peer, InterfaceName? through = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.protectPolicy = SettingFactory.Of(policy, origin);
        Model.protectPeer = SettingFactory.Of(peer, origin);
        Model.protectInterface = SettingFactory.Maybe(through, origin);
        return this;
    }

    /// <summary>The device to which an LSP protects the users of all VPN instances. Command: <c>protect lsp-tunnel for-all-instance peer-ip</c>.</summary>
    /// <param name="peer">The other device.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder ProtectByLsp(Ipv4Address peer, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lspPeer, peer, file, line);

    /// <summary>The protection of the users of VPN instances. Command: <c>protect ip-vpn-instance</c>.</summary>
    /// <param name="vpn">The VPN instance.</param>
    /// <param name="peer">The other device. Keyword: <c>peer-ip</c>.</param>
    /// <param name="through">The interface to it.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder ProtectVpn(VpnInstanceName vpn, Ipv4Address peer, InterfaceName? through = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.vpnProtections ??= []).Add(new VpnProtection { Origin = origin, vpn = SettingFactory.Of(vpn, origin), peer = SettingFactory.Of(peer, origin), @interface = SettingFactory.Maybe(through, origin) });
        return this;
    }

    /// <summary>The service is off. Command: <c>shutdown</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupServiceBuilder Shutdown(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.shutdown, on, file, line);
}
