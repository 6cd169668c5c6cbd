namespace NetDsl.H3c;

/// <summary>D-100: a delay of the activation, which there is not.</summary>
internal sealed class ActivationDelay() : ComwareInterfaceRule(
    "ND5100",
    "There is no delay before a backup is dialed",
    Severity.Warning,
    "standby timer routing-enable is no command of Comware: the router refuses the line, and the backup is dialed as soon as the last route is gone. Leave the line out, and slow the detection down where the primary flaps.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (there.Interface.FindRaw("standby timer routing-enable") is not { } line)
            return;
        context.Report(new Finding(Info, line.Origin, $"{there}: \"{line.Text}\" is not a command that is known: the router refuses it, and the backup is dialed as soon as the last route is gone. Leave it out.")
        {
            Fix = Fix.Remove("Leave the line out", line.Origin),
        });
    }
}
