using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes what is backed up on the access interfaces that name the profile.</summary>
public sealed class RemoteBackupProfileBuilder : ViewBuilder<RemoteBackupProfileBuilder, RemoteBackupProfile>
{
    internal RemoteBackupProfileBuilder(RemoteBackupProfile model)
        : base(model)
    {
    }

    /// <summary>Users are backed up. Command: <c>service-type bras</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder BackUpUsers(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.users, on, file, line);

    /// <summary>L2TP tunnels and sessions are backed up. Command: <c>service-type l2tp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder BackUpL2tp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.l2tp, on, file, line);

    /// <summary>Multicast is backed up. Command: <c>service-type multicast</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder BackUpMulticast(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.multicast, on, file, line);

    /// <summary>Multicast is backed up without hosts. Command: <c>service-type no-host-multicast</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder BackUpMulticastWithoutHosts(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.noHostMulticast, on, file, line);

    /// <summary>How users are backed up. Command: <c>peer-backup</c>.</summary>
    /// <param name="mode">Hot, for L2TP.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder Mode(Input<PeerBackupMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mode, mode, file, line);

    /// <summary>The VRRP groups that decide which device is master. Command: <c>vrrp-id</c>.</summary>
    /// <param name="vrid">The virtual router ID, 1 to 255.</param>
    /// <param name="on">The interface with the group.</param>
    /// <param name="macs">Which users it stands for; all when left out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder Vrrp(VirtualRouterId vrid, InterfaceName on, Input<MacParity>? macs = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.vrrpGroups ??= []).Add(new ProfileVrrp { Origin = origin, vrid = SettingFactory.Of(vrid, origin), @interface = SettingFactory.Of(on, origin), macs = SettingFactory.Maybe(macs, origin) });
        return this;
    }

    /// <summary>The service over which the profile is backed up. Command: <c>backup-id</c>.</summary>
    /// <param name="id">1 to 4095, equal on both devices.</param>
    /// <param name="service">The remote backup service.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder BackupService(BackupId id, BackupServiceName service, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.backupId = SettingFactory.Of(id, origin);
        Model.service = SettingFactory.Of(service, origin);
        return this;
    }

    /// <summary>The NAS address that RADIUS is told on both devices. Command: <c>nas logic-ip</c>.</summary>
    /// <param name="address">The address.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder NasLogicIp(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.nasLogicIp, address, file, line);

    /// <summary>The NAS port that RADIUS is told on both devices. Command: <c>nas logic-port</c>.</summary>
    /// <param name="port">The interface.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder NasLogicPort(InterfaceName port, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.nasLogicPort, port, file, line);

    /// <summary>The NAS name that RADIUS is told on both devices. Command: <c>nas logic-sysname</c>.</summary>
    /// <param name="name">1 to 30 characters.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder NasLogicSysname(LogicSysname name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.nasLogicSysname, name, file, line);

    /// <summary>The address pools of which each device has its own. Command: <c>ip-pool</c>.</summary>
    /// <param name="pool">The name of the pool.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder Pool(IpPoolName pool, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.pools ??= []).Add(new ProfilePool { Origin = origin, pool = SettingFactory.Of(pool, origin) });
        return this;
    }

    /// <summary>When traffic counters are backed up. Command: <c>traffic backup</c>.</summary>
    /// <param name="interval">0 to 1440 min.</param>
    /// <param name="threshold">0 to 100000 MB.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder TrafficBackup(TrafficBackupInterval? interval = null, TrafficBackupThreshold? threshold = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.trafficInterval = SettingFactory.Maybe(interval, origin);
        Model.trafficThreshold = SettingFactory.Maybe(threshold, origin);
        return this;
    }

    /// <summary>What framed routes cost. Command: <c>frame-route metric</c>.</summary>
    /// <param name="metric">1 to 65535.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder FrameRouteMetric(PoolRouteCost metric, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.frameRouteMetric, metric, file, line);

    /// <summary>The backup does not forward what users send to it. Command: <c>rui-slave inbound without-forwarding</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RemoteBackupProfileBuilder BackupDropsInbound(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.backupDropsInbound, on, file, line);
}
