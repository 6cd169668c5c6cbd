using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>Interface backup.</content>
public sealed partial class ComwareInterface
{
    internal InterfaceBackup? backup;
    internal Setting<TrackEntryNumber> backupTrack;

    /// <summary>The backups of the interface; null when it has none.</summary>
    public InterfaceBackup? Backup => backup;

    /// <summary>The track entry whose failure brings the interface up. Command: <c>backup track</c>.</summary>
    public Setting<TrackEntryNumber> BackupTrack => backupTrack;

    internal InterfaceBackup EnsureBackup(Origin at) => backup ??= new InterfaceBackup { Origin = at };
}

/// <summary>The backups of an interface.</summary>
public sealed class InterfaceBackup : ConfigObject
{
    internal Setting<BackupDelay> upDelay;
    internal Setting<BackupDelay> downDelay;
    internal Setting<BackupThreshold> upperThreshold;
    internal Setting<BackupThreshold> lowerThreshold;
    internal Setting<BackupFlowCheck> flowCheck;
    internal List<BackupInterface>? interfaces;

    /// <summary>How long the primary has to be up before the backup is released, in seconds; 5 when not set. Command: <c>backup timer delay</c>.</summary>
    public Setting<BackupDelay> UpDelay => upDelay;

    /// <summary>How long the primary has to be down before the backup takes over, in seconds; 5 when not set. Command: <c>backup timer delay</c>.</summary>
    public Setting<BackupDelay> DownDelay => downDelay;

    /// <summary>The load of the primary above which a backup helps, in percent. Command: <c>backup threshold</c>.</summary>
    public Setting<BackupThreshold> UpperThreshold => upperThreshold;

    /// <summary>The load of the primary below which it does not help any more, in percent. Command: <c>backup threshold</c>.</summary>
    public Setting<BackupThreshold> LowerThreshold => lowerThreshold;

    /// <summary>How often the load is measured, in seconds; 30 when not set. Command: <c>backup timer flow-check</c>.</summary>
    public Setting<BackupFlowCheck> FlowCheck => flowCheck;

    /// <summary>The backup interfaces. Command: <c>backup interface</c>.</summary>
    public IReadOnlyList<BackupInterface> Interfaces => interfaces ?? (IReadOnlyList<BackupInterface>)[];
}

/// <summary>A backup of an interface. Command: <c>backup interface</c>.</summary>
public sealed class BackupInterface : ConfigObject
{
    internal Setting<InterfaceName> name;
    internal Setting<BackupPriority> priority;

    /// <summary>The interface.</summary>
    public Setting<InterfaceName> Name => name;

    /// <summary>How readily it takes over, high is first; 0 when not set.</summary>
    public Setting<BackupPriority> Priority => priority;
}
