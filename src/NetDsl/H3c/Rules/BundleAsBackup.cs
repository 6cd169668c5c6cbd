namespace NetDsl.H3c;

/// <summary>D-31: a Dialer with bundle DDR is a backup.</summary>
internal sealed class BundleAsBackup() : BackupInterfaceRule(
    "ND5031",
    "A Dialer with bundle DDR is a backup",
    Severity.Warning,
    "Dynamic route backup dials through interfaces with a dialer route, and bundle DDR knows no dialer routes: it dials by dialer number only. Use traditional DDR on the backup.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.Dialer is not { } dialer || !dialer.method.Is(DdrMethod.Bundle))
            return;
        context.Report(new Finding(Info, dialer.method.Origin!, $"{backup} is a backup with bundle DDR, which has no dialer routes; dynamic route backup looks for interfaces that have one, and may not dial this one. Use traditional DDR.")
        {
            Related = [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "the line that makes it a backup")],
        });
    }
}
