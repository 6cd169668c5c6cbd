using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>The clock of a simulation and what is due at which second; of things due together the earlier one set is first.</summary>
internal sealed class Timeline
{
    private readonly List<Alarm> _alarms = [];
    private long _number;

    public long Now { get; private set; }

    /// <summary>When the next alarm is due; null when none is set.</summary>
    public long? Due => Next() is { } next ? next.Second : null;

    public Alarm In(long seconds, Action action)
    {
        var alarm = new Alarm(Now + seconds, _number++, action);
        _alarms.Add(alarm);
        return alarm;
    }

    public void Cancel(Alarm alarm) => _alarms.Remove(alarm);

    /// <summary>Takes the next alarm that is due until then, and sets the clock to its second; null, and the clock at the end, when there is none.</summary>
    public Alarm? Take(long end)
    {
        if (Next() is not { } next || next.Second > end)
        {
            Now = end;
            return null;
        }

        Now = next.Second;
        _alarms.Remove(next);
        return next;
    }

    /// <summary>There are only a few alarms: one or two per backup interface and track entry.</summary>
    private Alarm? Next()
    {
        Alarm? next = null;
        foreach (var alarm in _alarms)
        {
            if (next is null || (alarm.Second, alarm.Number).CompareTo((next.Second, next.Number)) < 0)
                next = alarm;
        }

        return next;
    }

    /// <summary>Something that is due at a second.</summary>
    internal sealed class Alarm(long second, long number, Action action)
    {
        public long Second { get; } = second;

        public long Number { get; } = number;

        public Action Action { get; } = action;
    }
}
