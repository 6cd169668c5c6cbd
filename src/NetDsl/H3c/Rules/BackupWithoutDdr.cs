namespace NetDsl.H3c;

/// <summary>D-17, D-14: a backup interface on which DDR is not enabled.</summary>
internal sealed class BackupWithoutDdr() : BackupInterfaceRule(
    "ND5017",
    "A backup interface has no DDR",
    Severity.Error,
    "An interface can only be a backup when dial-on-demand routing is configured on it, and Comware 7 enables none by itself: the router refuses the line. Enable traditional DDR.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (!backup.LacksDdr() || backup.CannotDial())
            return;
        context.Report(new Finding(Info, backup.Dialer is { } dialer ? dialer.Origin : backup.Interface.routingGroups![0].Origin, $"{backup} is a backup, and DDR is not enabled on it: the router refuses the line, and nothing is dialed. Enable traditional DDR.")
        {
            Related = backup.Dialer is null ? [] : [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "the line that makes it a backup")],
            Fix = backup.Dialer is { } described ? Fix.Configure("Enable traditional DDR", described.Origin, $"{nameof(DialerBuilder.Traditional)}()") : null,
        });
    }
}
