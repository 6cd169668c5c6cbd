namespace NetDsl.H3c;

/// <summary>D-58: nothing routes over the backup.</summary>
internal sealed class NothingOverBackup() : BackupInterfaceRule(
    "ND5058",
    "Nothing routes over a backup",
    Severity.Error,
    "Dynamic route backup sets up a link and makes no routes. Without a routing protocol on the backup and without a static route through it, the link comes up and carries nothing. Let the protocol of the primary line run there, or add a static route with a higher preference value.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        // What stands on a channel belongs to its Dialer, and a device takes it only where it dials: findings of other rules.
        if (!backup.LacksRouting() || backup.Dialer is { IsMember: true } || backup.CannotDial())
            return;
        context.Report(new Finding(Info, backup.Interface.Origin, $"{backup} is a backup, and nothing routes over it: no routing protocol runs there, and no static route leads through it. It is dialed and carries nothing. Let the protocol of the primary line run there, or add a static route with a higher preference value.")
        {
            Related = [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "the line that makes it a backup")],
        });
    }
}
