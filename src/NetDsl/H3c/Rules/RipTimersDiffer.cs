namespace NetDsl.H3c;

/// <summary>D-90: the RIP timers do not go together.</summary>
internal sealed class RipTimersDiffer() : ComwareRouterRule(
    "ND5090",
    "The RIP timers do not go together",
    Severity.Warning,
    "RIP has the same timers in the whole network, and the timeout is longer than the update interval: otherwise routes are lost and come back, and with them the backup. Set the same timers on all routers.")
{
    private const long DefaultUpdate = 30;
    private const long DefaultTimeout = 180;
    private const long DefaultSuppress = 120;
    private const long DefaultGarbage = 120;

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Router.ripProcesses is not { } processes)
            return;
        foreach (var process in processes)
        {
            if (Value(process.update, DefaultUpdate) is { } update && Value(process.timeout, DefaultTimeout) is { } timeout && timeout <= update && !process.IsOpen)
                context.Report(new Finding(Info, process.timeout.Origin ?? process.update.Origin!, $"{router}: RIP gives up a route after {RouteSources.Text(timeout)} s and sends updates every {RouteSources.Text(update)} s: each route is lost before it is told again. Let the timeout be six intervals or so.") { Parameter = process.timeout.IsSet ? "timeout" : "update" });
        }

        for (var i = 0; i < router.Interfaces.Count; i++)
            CheckFar(router, i, context);
    }

    private void CheckFar(ComwareRouterView router, int at, RuleContext context)
    {
        var near = router.Interfaces[at];
        if (!near.Routing.HasRip || near.FarEnd is not { } far || !far.Routing.HasRip || near.Router.Number >= far.Router.Number)
            return;
        var (left, right) = (near.Routing.Rip!, far.Routing.Rip!);
        if (left.IsOpen || right.IsOpen || Differing(left, right) is not { } timer || IsTold(router, at, left, right))
            return;
        var place = timer.There.Origin ?? timer.Here.Origin ?? right.Origin;
        context.Report(new Finding(Info, place, $"{far.Router}: the {timer.Name} timer of RIP is {RouteSources.Text(timer.Far)} s here and {RouteSources.Text(timer.Near)} s on {near.Router} at the other end of {near.Name}: routes are lost and come back. Set the same timers on all routers.")
        {
            Parameter = timer.Parameter,
            Related = [new RelatedPlace(left.Origin, "the process at the other end")],
            Fix = timer.There.IsSet && timer.Here.IsSet ? Fix.SetArgument("Take the timer of the other end", timer.There.Origin!, timer.Parameter, RouteSources.Text(timer.Near)) : null,
        });
    }

    private static bool IsTold(ComwareRouterView router, int at, ComwareRip left, ComwareRip right)
    {
        for (var i = 0; i < at; i++)
        {
            var before = router.Interfaces[i];
            if (ReferenceEquals(before.Routing.Rip, left) && before.FarEnd is { } far && ReferenceEquals(far.Routing.Rip, right))
                return true;
        }

        return false;
    }

    private static (string Name, string Parameter, Setting<RipTimer> Here, Setting<RipTimer> There, long Near, long Far)? Differing(ComwareRip here, ComwareRip there)
    {
        foreach (var (name, parameter, left, right, unset) in ((string, string, Setting<RipTimer>, Setting<RipTimer>, long)[])
            [
                ("update", "update", here.update, there.update, DefaultUpdate),
                ("timeout", "timeout", here.timeout, there.timeout, DefaultTimeout),
                ("suppress", "suppress", here.suppress, there.suppress, DefaultSuppress),
                ("garbage collection", "garbageCollect", here.garbageCollect, there.garbageCollect, DefaultGarbage),
            ])
        {
            if (Value(left, unset) is { } near && Value(right, unset) is { } far && near != far)
                return (name, parameter, left, right, near, far);
        }

        return null;
    }

    private static long? Value(Setting<RipTimer> timer, long unset) => timer.TryGet(out var said) ? said.Value : timer.IsSet ? null : unset;
}
