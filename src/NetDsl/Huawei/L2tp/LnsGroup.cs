using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>An LNS group: the addresses at which an LNS is reached, and the boards that end the tunnels. Command: <c>lns-group</c>.</summary>
public sealed class LnsGroup : ViewObject
{
    internal Setting<LnsGroupName> name;
    internal Setting<L2tpDescription> description;
    internal Setting<bool> balanceByTunnel;
    internal Setting<bool> balanceBySession;
    internal List<LnsBoard>? slots;
    internal List<LnsGroupBackup>? backupGroups;
    internal List<LnsSource>? sources;

    /// <summary>The name.</summary>
    public Setting<LnsGroupName> Name => name;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<L2tpDescription> Description => description;

    /// <summary>Boards share tunnels. Command: <c>tunnel load-balance by-tunnel</c>.</summary>
    public Setting<bool> BalanceByTunnel => balanceByTunnel;

    /// <summary>Boards share sessions. Command: <c>tunnel load-balance by-session</c>.</summary>
    public Setting<bool> BalanceBySession => balanceBySession;

    /// <summary>The boards that end tunnels. Command: <c>bind slot</c>.</summary>
    public IReadOnlyList<LnsBoard> Slots => slots ?? (IReadOnlyList<LnsBoard>)[];

    /// <summary>The LNS backup groups that end tunnels, instead of boards. Command: <c>bind lns-backup-group</c>.</summary>
    public IReadOnlyList<LnsGroupBackup> BackupGroups => backupGroups ?? (IReadOnlyList<LnsGroupBackup>)[];

    /// <summary>The interfaces whose addresses are those of the LNS. Command: <c>bind source</c>.</summary>
    public IReadOnlyList<LnsSource> Sources => sources ?? (IReadOnlyList<LnsSource>)[];
}

/// <summary>A board that ends tunnels. Command: <c>bind slot</c>.</summary>
public sealed class LnsBoard : ConfigObject
{
    internal Setting<SlotId> slot;

    /// <summary>The slot of the tunnel board.</summary>
    public Setting<SlotId> Slot => slot;
}

/// <summary>An LNS backup group that ends tunnels. Command: <c>bind lns-backup-group</c>.</summary>
public sealed class LnsGroupBackup : ConfigObject
{
    internal Setting<LnsBackupGroupName> group;

    /// <summary>The name of the LNS backup group.</summary>
    public Setting<LnsBackupGroupName> Group => group;
}

/// <summary>An interface whose address is that of the LNS. Command: <c>bind source</c>.</summary>
public sealed class LnsSource : ConfigObject
{
    internal Setting<InterfaceName> @interface;

    /// <summary>The interface; it serves nothing else.</summary>
    public Setting<InterfaceName> Interface => @interface;
}

/// <summary>Two boards of an LNS that back up each other. Command: <c>l2tp lns backup-group</c>.</summary>
public sealed class LnsBackupGroup : ViewObject
{
    internal Setting<LnsBackupGroupName> name;
    internal List<LnsBackupBoard>? slots;

    /// <summary>The name.</summary>
    public Setting<LnsBackupGroupName> Name => name;

    /// <summary>The boards. Command: <c>bind slot</c>.</summary>
    public IReadOnlyList<LnsBackupBoard> Slots => slots ?? (IReadOnlyList<LnsBackupBoard>)[];
}

/// <summary>A board of an LNS backup group. Command: <c>bind slot</c>.</summary>
public sealed class LnsBackupBoard : ConfigObject
{
    internal Setting<SlotId> slot;
    internal Setting<bool> backup;

    /// <summary>The slot of the tunnel board.</summary>
    public Setting<SlotId> Slot => slot;

    /// <summary>It is the backup. Keyword: <c>slave</c>.</summary>
    public Setting<bool> Backup => backup;
}
