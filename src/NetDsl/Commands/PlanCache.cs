using System;

namespace NetDsl.Commands;

/// <summary>
/// Remembers what follows from the bits of <see cref="Presence{T}"/>. Objects of one kind mostly have the same settings set, so a few
/// entries serve all of them. Any number of writers may ask at the same time: entries are replaced as a whole and never changed.
/// </summary>
internal sealed class PlanCache<TPlan>
    where TPlan : class
{
    private const int Most = 64;

    private Entry[] _entries = [];

    public TPlan Get(ulong present, Func<ulong, TPlan> make)
    {
        foreach (var entry in _entries)
        {
            if (entry.Present == present)
                return entry.Plan;
        }

        var plan = make(present);
        var entries = _entries;
        if (entries.Length < Most)
        {
            Array.Resize(ref entries, entries.Length + 1);
            entries[entries.Length - 1] = new Entry(present, plan);
            _entries = entries;
        }

        return plan;
    }

    private readonly struct Entry(ulong present, TPlan plan)
    {
        public readonly ulong Present = present;
        public readonly TPlan Plan = plan;
    }
}
