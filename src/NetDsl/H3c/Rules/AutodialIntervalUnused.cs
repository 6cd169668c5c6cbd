namespace NetDsl.H3c;

/// <summary>D-112: an autodial interval where nothing is dialed by itself.</summary>
internal sealed class AutodialIntervalUnused() : ComwareInterfaceRule(
    "ND5112",
    "An autodial interval without autodial",
    Severity.Warning,
    "dialer timer autodial tells how often a number with the keyword autodial is dialed. Without such a number it does nothing, and no link comes up by itself. Add the keyword, or take the timer out.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Dialer is not { autodialInterval.IsSet: true } dialer || !there.IsComplete || !IsOff(dialer.autodial) || there.MayHold("dialer number") || there.MayHold("dialer route"))
            return;
        foreach (var route in dialer.routes.Items())
        {
            if (route.IsOpen || !IsOff(route.autodial))
                return;
        }

        context.Report(new Finding(Info, dialer.autodialInterval.Origin!, $"{there} has an autodial interval, and no number with autodial: nothing is dialed by itself. Add autodial to the number, or take the interval out.")
        {
            Fix = Fix.Remove("Take the interval out", dialer.autodialInterval.Origin!),
        });
    }

    private static bool IsOff(Setting<bool> setting) => !setting.IsSet || setting.Is(false);
}
