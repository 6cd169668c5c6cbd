using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>Whether a backup can call, through which channel, and whom: the conditions of DDR.</summary>
internal sealed class Calls(ComwareRouter router, Neighbors neighbors)
{
    private readonly Dictionary<SimulatedBackup, ComwareInterface> _taken = [];

    /// <summary>Why the interface cannot call; null when it can.</summary>
    public string? RefusalOf(SimulatedBackup backup)
    {
        var i = backup.Model;
        if (i.up.Is(false))
            return "the interface is shut down";
        if (i.dialer is not { } dialer)
            return null;
        if (!dialer.group.IsSet)
            return "the interface has no dialer group";
        if (i.name.Or(default).Kind == InterfaceKind.Dialer)
        {
            var members = Members(i);
            if (members.Count == 0)
                return "the Dialer has no member";
            members.RemoveAll(m => m.up.Is(false));
            if (members.Count == 0)
                return "every member of the Dialer is shut down";
            if (!members.Exists(HasFreeChannel))
                return "no channel is free";
        }

        if (Numbers(i).Count > 0)
            return null;
        foreach (var route in dialer.Routes)
        {
            if (route.number.IsSet)
                return $"{route.through} is no member of the Dialer";
        }

        return "there is no number to dial";
    }

    /// <summary>Takes a channel for the call.</summary>
    /// <param name="backup">The interface.</param>
    /// <param name="attempt">How many calls have failed before: the numbers are taken in turn.</param>
    /// <returns>What is dialed; null for an interface that needs no call.</returns>
    public string? Place(SimulatedBackup backup, int attempt)
    {
        if (Members(backup.Model).Find(m => !m.up.Is(false) && HasFreeChannel(m)) is { } member)
            _taken[backup] = member;
        var numbers = Numbers(backup.Model);
        return numbers.Count == 0 ? null : numbers[attempt % numbers.Count].ToString();
    }

    /// <summary>Gives the channel back.</summary>
    public void End(SimulatedBackup backup) => _taken.Remove(backup);

    /// <summary>Why the called end does not take the call; null when it does, or is not described.</summary>
    public string? RefusalByCalled(ComwareInterface i)
    {
        foreach (var route in i.dialer?.Routes ?? [])
        {
            if (route.number.IsSet && route.nextHop.TryGet(out var hop) && neighbors.At(hop) is { RoutingGroups.Count: > 0 } called)
                return $"{called.name} of {called.Router.Name} refuses the call: it is a backup itself";
        }

        return null;
    }

    /// <summary>The numbers in the order of the configuration; one that names a channel that is no member is left out.</summary>
    private List<Setting<DialNumber>> Numbers(ComwareInterface i)
    {
        var numbers = new List<Setting<DialNumber>>();
        if (i.dialer is not { } dialer)
            return numbers;
        foreach (var route in dialer.Routes)
        {
            if (route.number.IsSet && (!route.through.TryGet(out var through) || Members(i).Exists(m => m.name.Is(through))))
                numbers.Add(route.number);
        }

        if (numbers.Count == 0 && dialer.number.IsSet)
            numbers.Add(dialer.number);
        return numbers;
    }

    /// <summary>The interfaces whose channels a Dialer uses, those of high priority first.</summary>
    private List<ComwareInterface> Members(ComwareInterface dialer)
    {
        var members = new List<ComwareInterface>();
        if (!dialer.name.TryGet(out var name) || name.Kind != InterfaceKind.Dialer || !DialerNumber.TryParse(name.Number, out var number))
            return members;
        foreach (var i in router.Interfaces)
        {
            if (PriorityIn(number, i) is not { } priority)
                continue;
            var at = members.FindIndex(m => PriorityIn(number, m) < priority);
            members.Insert(at < 0 ? members.Count : at, i);
        }

        return members;
    }

    private static long? PriorityIn(DialerNumber number, ComwareInterface i)
    {
        if (i.link is { } link && link.pppoeDialer.Is(number))
            return 1;
        if (i.dialer is not { } dialer)
            return null;
        if (dialer.circularGroup.Is(number))
            return dialer.priority.TryGet(out var own) ? own.Value : 1;
        foreach (var bundle in dialer.Bundles)
        {
            if (bundle.number.Is(number))
                return bundle.priority.TryGet(out var priority) ? priority.Value : 1;
        }

        return null;
    }

    private bool HasFreeChannel(ComwareInterface member)
    {
        long used = 0;
        foreach (var taken in _taken.Values)
        {
            if (taken == member)
                used++;
        }

        return used < Channels(member);
    }

    /// <summary>A BRI has two channels, a PRI one for each time slot but that of its D channel, any other line is one.</summary>
    private long Channels(ComwareInterface i)
    {
        var name = i.name.Or(default);
        if (name.Kind == InterfaceKind.Bri)
            return 2;
        if (name.Kind != InterfaceKind.Serial || name.Number.IndexOf(':') is var colon && colon < 0)
            return 1;
        foreach (var controller in router.Controllers)
        {
            if (controller.name.TryGet(out var port) && port.Number == name.Number.Substring(0, colon) && controller.priTimeslots.TryGet(out var slots))
                return System.Math.Max(1, slots.Count - 1);
        }

        return name.Number.Substring(colon + 1) switch { "15" => 30, "23" => 23, _ => 1 };
    }
}
