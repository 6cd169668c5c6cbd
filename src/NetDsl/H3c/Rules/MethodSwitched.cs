namespace NetDsl.H3c;

/// <summary>D-103: a line wipes the DDR settings that are described.</summary>
internal sealed class MethodSwitched() : ComwareInterfaceRule(
    "ND5103",
    "A line wipes the DDR settings of the interface",
    Severity.Error,
    "Enabling the other kind of DDR, or disabling the one that is there, wipes all dialer lines of the interface: numbers, routes, timers. Enable one kind, once, in front of all others.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.rawLines is null || there.Dialer is not { method: { IsKnown: true } method })
            return;
        var (own, other) = method.Is(DdrMethod.Traditional) ? ("circular", "bundle") : ("bundle", "circular");
        var line = there.Interface.FindRaw($"dialer {other} enable") ?? there.Interface.FindRaw($"undo dialer {own} enable") ?? there.Interface.FindRaw($"undo dialer {other} enable");
        if (line is null)
            return;
        context.Report(new Finding(Info, line.Origin, $"{there}: \"{line.Text}\" wipes all dialer lines of the interface, and nothing is dialed any more. Leave it out: dialer {own} enable is there.")
        {
            Related = [new RelatedPlace(method.Origin!, "the kind of DDR that is described")],
            Fix = Fix.Remove("Leave the line out", line.Origin),
        });
    }
}
