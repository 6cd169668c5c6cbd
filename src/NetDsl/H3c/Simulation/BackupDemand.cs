namespace NetDsl.H3c;

/// <summary>Who decides whether a backup is needed.</summary>
internal abstract class BackupDemand
{
    /// <summary>Why the backup calls.</summary>
    public abstract string Lost { get; }

    /// <summary>Why the backup is not needed any more.</summary>
    public abstract string Back { get; }

    /// <summary>For how long nobody decides after the system has started, in seconds.</summary>
    public virtual long Warmup => 0;

    /// <summary>How long the link stays up when it is not needed any more, in seconds.</summary>
    public virtual long ReleaseDelay => 0;

    /// <summary>How long no call is made after one has failed or the link was lost, in seconds.</summary>
    public abstract long Holdoff { get; }

    /// <summary>Does the interface refuse calls?</summary>
    public virtual bool RefusesCalls => false;

    /// <summary>The group that wants the backup; unknown (the default) when no group does.</summary>
    public virtual RoutingGroupNumber CallerOf(SimulatedBackup backup) => default;

    /// <summary><c>dialer timer enable</c>.</summary>
    protected static long Enable(ComwareInterface i) => i.dialer is { } dialer && dialer.enable.TryGet(out var wait) ? wait.Value : 5;

    public abstract bool IsWanted(SimulatedBackup backup);

    public abstract bool MayRelease(SimulatedBackup backup);

    /// <summary>Is all well, so that earlier failures are forgotten?</summary>
    public abstract bool IsUntroubled(SimulatedBackup backup);
}

/// <summary>The groups of dynamic route backup.</summary>
internal sealed class GroupDemand(RouteBackupSimulation simulation, ComwareInterface model) : BackupDemand
{
    public override string Lost => "the primary link is down";

    public override string Back => "the primary link is back";

    public override long Warmup => simulation.Router.warmup.TryGet(out var said) ? said.Value : 30;

    public override long ReleaseDelay => model.routingDisable.TryGet(out var said) ? said.Value : 20;

    public override long Holdoff => Enable(model);

    public override bool RefusesCalls => true;

    public override RoutingGroupNumber CallerOf(SimulatedBackup backup) => simulation.Groups.CallerOf(backup);

    public override bool IsWanted(SimulatedBackup backup) => !CallerOf(backup).IsUnknown;

    public override bool MayRelease(SimulatedBackup backup) => simulation.Groups.MayRelease(backup);

    public override bool IsUntroubled(SimulatedBackup backup) => simulation.Groups.AreAllUp(backup);
}

/// <summary>
/// A track entry: <c>backup track</c>. An interface with <c>autodial</c> calls again at its own interval; one without calls for packets,
/// which are taken to be there.
/// </summary>
internal sealed class TrackDemand(RouteBackupSimulation simulation, ComwareInterface model, TrackEntryNumber entry) : BackupDemand
{
    public override long Holdoff
    {
        get
        {
            if (model.dialer is not { } dialer)
                return Enable(model);
            var isAutomatic = dialer.autodial.Is(true);
            foreach (var route in dialer.Routes)
                isAutomatic |= route.autodial.Is(true);
            return !isAutomatic ? Enable(model) : dialer.autodialInterval.TryGet(out var interval) ? interval.Value : 300;
        }
    }

    public override string Lost => $"track entry {entry} is negative";

    public override string Back => $"track entry {entry} is positive";

    public override bool IsWanted(SimulatedBackup backup) => simulation.Tracks.IsNegative(entry);

    public override bool MayRelease(SimulatedBackup backup) => !simulation.Tracks.IsNegative(entry);

    public override bool IsUntroubled(SimulatedBackup backup) => !simulation.Tracks.IsNegative(entry);
}
