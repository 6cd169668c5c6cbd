namespace NetDsl.Huawei;

/// <summary>L-52: an LNS group binds both boards and LNS backup groups.</summary>
internal sealed class BoardsAndBackupGroups() : L2tpRouterRule(
    "ND3052",
    "An LNS group binds both boards and LNS backup groups",
    Severity.Error,
    "The tunnels of an LNS group are on its boards, or on the boards of its LNS backup groups: the device refuses the second kind. Keep one kind.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var group in router.Router.lnsGroups.Items())
        {
            if (group is not { slots: { Count: > 0 } slots, backupGroups: { Count: > 0 } backups })
                continue;
            context.Report(new Finding(Info, backups[0].Origin, $"{router}: LNS group {group.name} binds board {slots[0].slot} and LNS backup group {backups[0].group}: the device refuses the second kind. Keep one of the two.") { Related = [new RelatedPlace(slots[0].Origin, "the board")] });
        }
    }
}
