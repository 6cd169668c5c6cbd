using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>Interface backup.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>An interface that takes over when this one fails; three at the most. Command: <c>backup interface</c>.</summary>
    /// <param name="name">The other interface; it backs up no other one and has no backup itself.</param>
    /// <param name="priority">0 to 255, high is first; 0 when left out.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder BackupInterface(InterfaceName name, BackupPriority? priority = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureBackup(origin).interfaces ??= []).Add(new BackupInterface { Origin = origin, name = SettingFactory.Of(name, origin), priority = SettingFactory.Maybe(priority, origin) });
        return this;
    }

    /// <summary>How long the interface has to be up or down before it counts. Command: <c>backup timer delay</c>.</summary>
    /// <param name="up">1 to 65535 s; 5 s when not set.</param>
    /// <param name="down">1 to 65535 s; 5 s when not set.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder BackupDelay(BackupDelay up, BackupDelay down, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var model = Model.EnsureBackup(new Origin(file, line));
        return Set(ref model.upDelay, up, file, line).Set(ref model.downDelay, down, file, line);
    }

    /// <summary>A backup helps while the load is high. Command: <c>backup threshold</c>.</summary>
    /// <param name="upper">The load above which it helps, 1 to 99 percent.</param>
    /// <param name="lower">The load below which it does not help any more, 1 to 99 percent; below half of the upper one.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder BackupThreshold(BackupThreshold upper, BackupThreshold lower, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var model = Model.EnsureBackup(new Origin(file, line));
        return Set(ref model.upperThreshold, upper, file, line).Set(ref model.lowerThreshold, lower, file, line);
    }

    /// <summary>How often the load is measured. Command: <c>backup timer flow-check</c>.</summary>
    /// <param name="seconds">30 to 600 s; 30 s when not set.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder BackupFlowCheck(BackupFlowCheck seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureBackup(new Origin(file, line)).flowCheck, seconds, file, line);

    /// <summary>The failure of a track entry brings the interface up, its recovery down. Command: <c>backup track</c>.</summary>
    /// <param name="entry">1 to 1024; not together with <c>backup interface</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder BackupTrack(TrackEntryNumber entry, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.backupTrack, entry, file, line);
}

/// <content>Track entries.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>Watches an interface. Command: <c>track ... interface</c>.</summary>
    /// <param name="number">1 to 1024.</param>
    /// <param name="watched">The interface.</param>
    /// <param name="protocol">The network layer; the link layer when left out. Keyword: <c>protocol</c>.</param>
    /// <param name="configure">Sets delays.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder TrackInterface(TrackEntryNumber number, InterfaceName watched, Input<TrackProtocol>? protocol = null, Action<TrackEntryBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Track(new TrackEntry { Origin = origin, number = SettingFactory.Of(number, origin), watched = SettingFactory.Of(watched, origin), protocol = SettingFactory.Maybe(protocol, origin) }, configure);
    }

    /// <summary>Follows a reaction of an NQA entry. Command: <c>track ... nqa entry</c>.</summary>
    /// <param name="number">1 to 1024.</param>
    /// <param name="admin">The administrator of the NQA entry, 1 to 32 characters.</param>
    /// <param name="tag">The tag of the NQA entry, 1 to 32 characters.</param>
    /// <param name="reaction">1 to 10. Keyword: <c>reaction</c>.</param>
    /// <param name="configure">Sets delays.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder TrackNqa(TrackEntryNumber number, NqaEntryAdminName admin, NqaEntryTag tag, NqaReaction reaction, Action<TrackEntryBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Track(
            new TrackEntry
            {
                Origin = origin,
                number = SettingFactory.Of(number, origin),
                nqaAdmin = SettingFactory.Of(admin, origin),
                nqaTag = SettingFactory.Of(tag, origin),
                reaction = SettingFactory.Of(reaction, origin),
            },
            configure);
    }

    private ComwareRouterBuilder Track(TrackEntry entry, Action<TrackEntryBuilder>? configure)
    {
        (Model.trackEntries ??= []).Add(entry);
        new TrackEntryBuilder(entry).Configure(configure);
        return this;
    }
}

/// <summary>Sets the delays of a track entry.</summary>
public sealed class TrackEntryBuilder : Builder<TrackEntryBuilder, TrackEntry>
{
    internal TrackEntryBuilder(TrackEntry model)
        : base(model)
    {
    }

    /// <summary>How long a failure waits until it counts, in seconds. Keyword: <c>delay negative</c>.</summary>
    /// <param name="seconds">1 to 300 s.</param>
    /// <returns>This builder.</returns>
    public TrackEntryBuilder NegativeDelay(TrackDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.negativeDelay, seconds, file, line);

    /// <summary>How long a recovery waits until it counts, in seconds. Keyword: <c>delay positive</c>.</summary>
    /// <param name="seconds">1 to 300 s.</param>
    /// <returns>This builder.</returns>
    public TrackEntryBuilder PositiveDelay(TrackDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.positiveDelay, seconds, file, line);
}
