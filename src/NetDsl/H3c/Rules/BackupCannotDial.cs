namespace NetDsl.H3c;

/// <summary>D-15: dynamic route backup on an interface that never dials.</summary>
internal sealed class BackupCannotDial() : BackupInterfaceRule(
    "ND5015",
    "Dynamic route backup on an interface that cannot dial",
    Severity.Error,
    "The router takes the lines of dynamic route backup on a Dialer, BRI, PRI, asynchronous or modem interface only, and refuses them elsewhere. Put them on the interface that dials.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.CannotDial())
            context.Report(new Finding(Info, backup.Interface.routingGroups![0].Origin, $"{backup} cannot dial: the router refuses the line. Put it on the Dialer, BRI, PRI, asynchronous or modem interface that is the backup."));
    }
}
