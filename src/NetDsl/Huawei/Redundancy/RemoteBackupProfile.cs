using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What is backed up on the access interfaces that name it. Command: <c>remote-backup-profile</c>.</summary>
public sealed class RemoteBackupProfile : ViewObject
{
    internal Setting<BackupProfileName> name;
    internal Setting<bool> users;
    internal Setting<bool> l2tp;
    internal Setting<bool> multicast;
    internal Setting<bool> noHostMulticast;
    internal Setting<PeerBackupMode> mode;
    internal Setting<BackupId> backupId;
    internal Setting<BackupServiceName> service;
    internal Setting<Ipv4Address> nasLogicIp;
    internal Setting<InterfaceName> nasLogicPort;
    internal Setting<LogicSysname> nasLogicSysname;
    internal Setting<TrafficBackupInterval> trafficInterval;
    internal Setting<TrafficBackupThreshold> trafficThreshold;
    internal Setting<PoolRouteCost> frameRouteMetric;
    internal Setting<bool> backupDropsInbound;
    internal List<ProfileVrrp>? vrrpGroups;
    internal List<ProfilePool>? pools;

    /// <summary>The name.</summary>
    public Setting<BackupProfileName> Name => name;

    /// <summary>Users are backed up. Command: <c>service-type bras</c>.</summary>
    public Setting<bool> Users => users;

    /// <summary>L2TP tunnels and sessions are backed up. Command: <c>service-type l2tp</c>.</summary>
    public Setting<bool> L2tp => l2tp;

    /// <summary>Multicast is backed up. Command: <c>service-type multicast</c>.</summary>
    public Setting<bool> Multicast => multicast;

    /// <summary>Multicast is backed up without hosts. Command: <c>service-type no-host-multicast</c>.</summary>
    public Setting<bool> NoHostMulticast => noHostMulticast;

    /// <summary>How users are backed up. Command: <c>peer-backup</c>.</summary>
    public Setting<PeerBackupMode> Mode => mode;

    /// <summary>The number of the profile, equal on both devices.</summary>
    public Setting<BackupId> BackupId => backupId;

    /// <summary>The remote backup service.</summary>
    public Setting<BackupServiceName> Service => service;

    /// <summary>The NAS address that RADIUS is told on both devices. Command: <c>nas logic-ip</c>.</summary>
    public Setting<Ipv4Address> NasLogicIp => nasLogicIp;

    /// <summary>The NAS port that RADIUS is told on both devices. Command: <c>nas logic-port</c>.</summary>
    public Setting<InterfaceName> NasLogicPort => nasLogicPort;

    /// <summary>The NAS name that RADIUS is told on both devices. Command: <c>nas logic-sysname</c>.</summary>
    public Setting<LogicSysname> NasLogicSysname => nasLogicSysname;

    /// <summary>How often, in minutes; 10 when it is not set. Keyword: <c>interval</c>.</summary>
    public Setting<TrafficBackupInterval> TrafficInterval => trafficInterval;

    /// <summary>After how much traffic, in MB; 50 when it is not set. Keyword: <c>threshold</c>.</summary>
    public Setting<TrafficBackupThreshold> TrafficThreshold => trafficThreshold;

    /// <summary>What framed routes cost. Command: <c>frame-route metric</c>.</summary>
    public Setting<PoolRouteCost> FrameRouteMetric => frameRouteMetric;

    /// <summary>The backup does not forward what users send to it. Command: <c>rui-slave inbound without-forwarding</c>.</summary>
    public Setting<bool> BackupDropsInbound => backupDropsInbound;

    /// <summary>The VRRP groups that decide which device is master. Command: <c>vrrp-id</c>.</summary>
    public IReadOnlyList<ProfileVrrp> VrrpGroups => vrrpGroups ?? (IReadOnlyList<ProfileVrrp>)[];

    /// <summary>The address pools of which each device has its own. Command: <c>ip-pool</c>.</summary>
    public IReadOnlyList<ProfilePool> Pools => pools ?? (IReadOnlyList<ProfilePool>)[];
}

/// <summary>A VRRP group that decides which device is master. Command: <c>vrrp-id</c>.</summary>
public sealed class ProfileVrrp : ConfigObject
{
    internal Setting<VirtualRouterId> vrid;
    internal Setting<InterfaceName> @interface;
    internal Setting<MacParity> macs;

    /// <summary>The virtual router ID.</summary>
    public Setting<VirtualRouterId> Vrid => vrid;

    /// <summary>The interface with the group.</summary>
    public Setting<InterfaceName> Interface => @interface;

    /// <summary>Which users it stands for; all when it is not set. Keywords: <c>odd-mac</c>, <c>even-mac</c>.</summary>
    public Setting<MacParity> Macs => macs;
}

/// <summary>An address pool of its own. Command: <c>ip-pool</c>.</summary>
public sealed class ProfilePool : ConfigObject
{
    internal Setting<IpPoolName> pool;

    /// <summary>The name of the pool.</summary>
    public Setting<IpPoolName> Pool => pool;
}
