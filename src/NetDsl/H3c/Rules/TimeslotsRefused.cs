namespace NetDsl.H3c;

/// <summary>D-126: the time slots of a primary rate line are none that can be used.</summary>
internal sealed class TimeslotsRefused() : ComwareRouterRule(
    "ND5326",
    "Time slots that a primary rate line cannot have",
    Severity.Error,
    "A primary rate line takes time slots 1 to 31, not number 16 alone, which carries the signalling, and leaves none for channel sets: the router refuses the line. Give it slots for calls.")
{
    private const int Signalling = 16;

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        foreach (var port in router.Router.controllers.Items())
        {
            if (!port.pri.Is(true))
                continue;
            if (port.FindRaw("channel-set") is { } set)
                Report(set.Origin, null, $"has the line \"{set.Text}\" beside pri-set: a primary rate line leaves no time slots for channel sets");
            else if (port.FindRaw("using e1") is { } unframed)
                Report(unframed.Origin, null, $"has the line \"{unframed.Text}\" beside pri-set: a port without frames has no time slots");
            else if (port.priTimeslots.TryGet(out var slots) && slots.Contains(0))
                Report(port.priTimeslots.Origin!, "timeslots", "gives time slot 0, which holds the frame, to the primary rate line");
            else if (port.priTimeslots.IsKnown && slots.Count == 1 && slots.Contains(Signalling) && port.name.Or(default).Kind is not InterfaceKind.T1)
                Report(port.priTimeslots.Origin!, "timeslots", "gives time slot 16 alone to the primary rate line: it carries the signalling, and there is none for calls");

            void Report(Origin at, string? parameter, string what) =>
                context.Report(new Finding(Info, at, $"{router}: the port {port.name} {what}. The router refuses the line.") { Parameter = parameter });
        }
    }
}
