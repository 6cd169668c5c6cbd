using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>How two devices that back up each other behave. Command: <c>peer-backup</c>.</summary>
public sealed class PeerBackup : ConfigObject
{
    internal Setting<bool> routeCost;
    internal Setting<bool> withoutLoopbacks;
    internal Setting<bool> batchAccess;
    internal Setting<RuiTriggerSpeed> triggerSpeed;
    internal Setting<PeerBackupTtl> ttl;
    internal Setting<PppoeSessionId> firstSession;
    internal Setting<PppoeSessionId> lastSession;

    /// <summary>Routes are advertised with a cost that follows the backup state. Command: <c>peer-backup route-cost auto-advertising</c>.</summary>
    public Setting<bool> RouteCost => routeCost;

    /// <summary>Not those of loopback interfaces. Keyword: <c>exclude loopback</c>.</summary>
    public Setting<bool> WithoutLoopbacks => withoutLoopbacks;

    /// <summary>Users may log in while data is backed up in a batch. Command: <c>peer-backup batch access enable</c>.</summary>
    public Setting<bool> BatchAccess => batchAccess;

    /// <summary>How many users per second are taken over, 128 when it is not set. Command: <c>peer-backup rui-trigger-speed</c>.</summary>
    public Setting<RuiTriggerSpeed> TriggerSpeed => triggerSpeed;

    /// <summary>The TTL of what is sent through the protection path. Command: <c>peer-backup ttl</c>.</summary>
    public Setting<PeerBackupTtl> Ttl => ttl;

    /// <summary>The first of the PPPoE session IDs. Keyword: <c>start-session-id</c>.</summary>
    public Setting<PppoeSessionId> FirstSession => firstSession;

    /// <summary>The last of the PPPoE session IDs. Keyword: <c>end-session-id</c>.</summary>
    public Setting<PppoeSessionId> LastSession => lastSession;
}

/// <content>Backup of one device by another.</content>
public sealed partial class VrpRouter
{
    internal PeerBackup? peerBackup;
    internal List<RemoteBackupService>? backupServices;
    internal List<RemoteBackupProfile>? backupProfiles;

    /// <summary>How the two devices of a pair behave; null when nothing of it is configured. Command: <c>peer-backup</c>.</summary>
    public PeerBackup? PeerBackup => peerBackup;

    /// <summary>The remote backup services. Command: <c>remote-backup-service</c>.</summary>
    public IReadOnlyList<RemoteBackupService> BackupServices => backupServices ?? (IReadOnlyList<RemoteBackupService>)[];

    internal RemoteBackupService Add(RemoteBackupService added)
    {
        foreach (var there in backupServices ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        backupServices.Add(added);
        return added;
    }

    /// <summary>The remote backup profiles. Command: <c>remote-backup-profile</c>.</summary>
    public IReadOnlyList<RemoteBackupProfile> BackupProfiles => backupProfiles ?? (IReadOnlyList<RemoteBackupProfile>)[];

    internal RemoteBackupProfile Add(RemoteBackupProfile added)
    {
        foreach (var there in backupProfiles ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        backupProfiles.Add(added);
        return added;
    }

    internal PeerBackup EnsurePeerBackup(Origin at) => peerBackup ??= new PeerBackup { Origin = at };
}
