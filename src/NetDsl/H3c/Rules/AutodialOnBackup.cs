namespace NetDsl.H3c;

/// <summary>D-36: a backup is to dial by itself.</summary>
internal sealed class AutodialOnBackup() : BackupInterfaceRule(
    "ND5036",
    "Autodial on a backup",
    Severity.Warning,
    "An interface under dynamic route backup makes the calls of dynamic route backup only, and refuses all others: autodial does nothing. Leave it out.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { } dialer)
            return;
        if (dialer.autodial.Is(true))
            Report(context, backup, dialer.autodial.Origin!, Fix.Of("Leave autodial out", new FixEdit(FixKind.RemoveArgument, dialer.autodial.Origin!, Parameter: "autodial")), "autodial");
        foreach (var route in dialer.routes.Items())
        {
            if (route.autodial.Is(true))
                Report(context, backup, route.autodial.Origin!, null, null);
        }
    }

    private void Report(RuleContext context, ComwareInterfaceView backup, Origin at, Fix? fix, string? parameter) =>
        context.Report(new Finding(Info, at, $"{backup} is a backup: it makes the calls of dynamic route backup only, and autodial does nothing. Leave it out.") { Parameter = parameter, Fix = fix });
}
