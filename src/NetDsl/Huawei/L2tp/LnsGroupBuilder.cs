using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an LNS group.</summary>
public sealed class LnsGroupBuilder : ViewBuilder<LnsGroupBuilder, LnsGroup>
{
    internal LnsGroupBuilder(LnsGroup model)
        : base(model)
    {
    }

    /// <summary>The description. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public LnsGroupBuilder Description(L2tpDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);

    /// <summary>The boards that end tunnels. Command: <c>bind slot</c>.</summary>
    /// <param name="slot">The slot of the tunnel board.</param>
    /// <returns>This builder.</returns>
    public LnsGroupBuilder Slot(SlotId slot, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.slots ??= []).Add(new LnsBoard { Origin = origin, slot = SettingFactory.Of(slot, origin) });
        return this;
    }

    /// <summary>The LNS backup groups that end tunnels, instead of boards. Command: <c>bind lns-backup-group</c>.</summary>
    /// <param name="group">The name of the LNS backup group.</param>
    /// <returns>This builder.</returns>
    public LnsGroupBuilder BackupGroup(LnsBackupGroupName group, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.backupGroups ??= []).Add(new LnsGroupBackup { Origin = origin, group = SettingFactory.Of(group, origin) });
        return this;
    }

    /// <summary>The interfaces whose addresses are those of the LNS. Command: <c>bind source</c>.</summary>
    /// <param name="interface">The interface; it serves nothing else.</param>
    /// <returns>This builder.</returns>
    public LnsGroupBuilder Source(InterfaceName @interface, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.sources ??= []).Add(new LnsSource { Origin = origin, @interface = SettingFactory.Of(@interface, origin) });
        return this;
    }

    /// <summary>Boards share tunnels. Command: <c>tunnel load-balance by-tunnel</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsGroupBuilder BalanceByTunnel(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.balanceByTunnel, on, file, line);

    /// <summary>Boards share sessions. Command: <c>tunnel load-balance by-session</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public LnsGroupBuilder BalanceBySession(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.balanceBySession, on, file, line);
}

/// <summary>Describes two boards of an LNS that back up each other.</summary>
public sealed class LnsBackupGroupBuilder : ViewBuilder<LnsBackupGroupBuilder, LnsBackupGroup>
{
    internal LnsBackupGroupBuilder(LnsBackupGroup model)
        : base(model)
    {
    }

    /// <summary>The boards. Command: <c>bind slot</c>.</summary>
    /// <param name="slot">The slot of the tunnel board.</param>
    /// <param name="backup">It is the backup. Keyword: <c>slave</c>.</param>
    /// <returns>This builder.</returns>
    public LnsBackupGroupBuilder Slot(SlotId slot, Input<bool>? backup = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.slots ??= []).Add(new LnsBackupBoard { Origin = origin, slot = SettingFactory.Of(slot, origin), backup = SettingFactory.Maybe(backup, origin) });
        return this;
    }
}
