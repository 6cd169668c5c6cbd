namespace NetDsl.H3c;

/// <summary>D-98: the warm-up delay stands in an interface.</summary>
internal sealed class WarmupInInterface() : ComwareInterfaceRule(
    "ND5098",
    "The warm-up delay stands in an interface",
    Severity.Error,
    "dialer timer warmup is one setting of the whole router. An interface refuses the line, and the delay stays at 30 s. Give it to the router with Warmup.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.FindRaw("dialer timer warmup") is { } line)
            context.Report(new Finding(Info, line.Origin, $"{there}: \"{line.Text}\" is a line of the system view, and the interface refuses it: the delay stays what it was. Give it to the router with Warmup."));
    }
}
