using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes how two devices that back up each other behave.</summary>
public sealed class PeerBackupBuilder : Builder<PeerBackupBuilder, PeerBackup>
{
    internal PeerBackupBuilder(PeerBackup model)
        : base(model)
    {
    }

    /// <summary>Routes of address pools and of the loopback interfaces of L2TP are advertised with a cost that follows the backup state. Command: <c>peer-backup route-cost auto-advertising</c>.</summary>
    /// <param name="excludeLoopbacks">Not those of loopback interfaces. Keyword: <c>exclude loopback</c>.</param>
    /// <returns>This builder.</returns>
    public PeerBackupBuilder AdvertiseRouteCost(Input<bool>? excludeLoopbacks = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.routeCost = SettingFactory.Of(new Input<bool>(true), origin);
        Model.withoutLoopbacks = SettingFactory.Maybe(excludeLoopbacks, origin);
        return this;
    }

    /// <summary>Users may log in while data is backed up in a batch. Command: <c>peer-backup batch access enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PeerBackupBuilder BatchAccess(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.batchAccess, on, file, line);

    /// <summary>How many users per second are taken over, 128 when it is not set. Command: <c>peer-backup rui-trigger-speed</c>.</summary>
    /// <param name="usersPerSecond">0 to 400 per second, equal on both devices.</param>
    /// <returns>This builder.</returns>
    public PeerBackupBuilder TriggerSpeed(RuiTriggerSpeed usersPerSecond, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.triggerSpeed, usersPerSecond, file, line);

    /// <summary>The TTL of what is sent through the protection path. Command: <c>peer-backup ttl</c>.</summary>
    /// <param name="ttl">0 to 15; 0 leaves it as it is.</param>
    /// <returns>This builder.</returns>
    public PeerBackupBuilder Ttl(PeerBackupTtl ttl, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ttl, ttl, file, line);

    /// <summary>The PPPoE session IDs that this device gives where one MAC address has many sessions. Command: <c>pppoe-server rui remote-mac session-id start-session-id</c>.</summary>
    /// <param name="first">1 to 65534.</param>
    /// <param name="last">1 to 65534; the two devices have ranges of their own.</param>
    /// <returns>This builder.</returns>
    public PeerBackupBuilder PppoeSessionIds(PppoeSessionId first, PppoeSessionId last, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.firstSession = SettingFactory.Of(first, origin);
        Model.lastSession = SettingFactory.Of(last, origin);
        return this;
    }
}

/// <content>Backup of one device by another.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Sets how this device and the one that backs it up behave. Command: <c>peer-backup</c>.</summary>
    /// <param name="configure">Sets it.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder PeerBackup(Action<PeerBackupBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new PeerBackupBuilder(Model.EnsurePeerBackup(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>The channel to the device that backs this one up; the same one again when the name was used before. Command: <c>remote-backup-service</c>.</summary>
    /// <param name="name">1 to 32 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public RemoteBackupServiceBuilder RemoteBackupService(BackupServiceName name, Action<RemoteBackupServiceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new RemoteBackupServiceBuilder(Model.Add(new RemoteBackupService { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }

    /// <summary>What is backed up on the access interfaces that name it; the same one again when the name was used before. Command: <c>remote-backup-profile</c>.</summary>
    /// <param name="name">1 to 128 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public RemoteBackupProfileBuilder RemoteBackupProfile(BackupProfileName name, Action<RemoteBackupProfileBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new RemoteBackupProfileBuilder(Model.Add(new RemoteBackupProfile { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }
}
