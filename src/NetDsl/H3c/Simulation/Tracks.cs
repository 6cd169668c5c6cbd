using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// The track entries of the router: an entry follows its interface, or, when it stands for an NQA probe, the interfaces of the static
/// routes that use it; behind its delays the routes and the tracked backups follow the entry.
/// </summary>
internal sealed class Tracks
{
    private readonly RouteBackupSimulation _simulation;
    private readonly List<Entry> _entries = [];

    public Tracks(RouteBackupSimulation simulation)
    {
        _simulation = simulation;
        foreach (var model in simulation.Router.TrackEntries)
        {
            if (model.number.IsKnown)
                _entries.Add(new Entry(model));
        }
    }

    public bool IsNegative(TrackEntryNumber number) => Find(number) is { IsNegative: true };

    /// <summary>The interface fails; when that is not seen, only probes notice it.</summary>
    public void Fails(ComwareInterface i, bool isSeen)
    {
        foreach (var entry in _entries)
        {
            if (Follows(entry, i) && (isSeen || entry.IsProbe))
                Change(entry, negative: true, entry.Model.negativeDelay.Or(default));
        }
    }

    /// <summary>The interface works again.</summary>
    public void Works(ComwareInterface i)
    {
        foreach (var entry in _entries)
        {
            if (Follows(entry, i))
                Change(entry, negative: false, entry.Model.positiveDelay.Or(default));
        }
    }

    private void Change(Entry entry, bool negative, TrackDelay delay)
    {
        if (entry.Pending is { } pending)
            _simulation.Timeline.Cancel(pending);
        entry.Pending = null;
        if (entry.IsNegative == negative)
            return;
        var wait = (entry.IsProbe ? _simulation.Assumptions.ProbeTime : 0) + (delay.IsUnknown ? 0 : delay.Value);
        if (wait == 0)
            Turn();
        else
            entry.Pending = _simulation.Timeline.In(wait, Turn);

        void Turn()
        {
            entry.Pending = null;
            entry.IsNegative = negative;
            _simulation.Say($"track entry {entry.Model.number} turns {(negative ? "negative" : "positive")}");
            if (negative)
                _simulation.Table.Withdraw(r => r.Source is { } source && source.track.Equals(entry.Model.number));
            else
                _simulation.LearnPrimaries(r => r.Source is { } source && source.track.Equals(entry.Model.number));
        }
    }

    private bool Follows(Entry entry, ComwareInterface i)
    {
        if (!entry.IsProbe)
            return entry.Model.watched.Equals(i.name);
        foreach (var route in i.Router.StaticRoutes)
        {
            if (route.track.Equals(entry.Model.number) && ConfiguredRoutes.LeavesThrough(route, i, i.name.Or(default)))
                return true;
        }

        return false;
    }

    private Entry? Find(TrackEntryNumber number) => _entries.Find(e => e.Model.number.Is(number));

    private sealed class Entry(TrackEntry model)
    {
        public TrackEntry Model { get; } = model;

        public bool IsProbe { get; } = !model.watched.IsSet;

        public bool IsNegative { get; set; }

        public Timeline.Alarm? Pending { get; set; }
    }
}
