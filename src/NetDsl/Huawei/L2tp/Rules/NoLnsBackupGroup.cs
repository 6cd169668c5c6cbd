namespace NetDsl.Huawei;

/// <summary>L-54: an LNS group binds an LNS backup group that does not exist.</summary>
internal sealed class NoLnsBackupGroup() : L2tpRouterRule(
    "ND3054",
    "An LNS group binds an LNS backup group that does not exist",
    Severity.Error,
    "The device refuses the binding, and the LNS group has no board for its tunnels. Describe the LNS backup group with its two boards, or correct the name.")
{
    protected override void Check(L2tpRouter router, RuleContext context)
    {
        foreach (var group in router.Router.lnsGroups.Items())
        {
            foreach (var backup in group.backupGroups.Items())
            {
                if (backup.group.IsKnown && router.IsComplete && !router.Router.MayHold("l2tp lns backup-group") && !MayHave(router, backup))
                    context.Report(new Finding(Info, backup.Origin, $"{router}: LNS group {group.name} binds the LNS backup group {backup.group}, which does not exist: the device refuses it. Describe it with its two boards, or correct the name.") { Parameter = "group" });
            }
        }
    }

    private static bool MayHave(L2tpRouter router, LnsGroupBackup backup)
    {
        foreach (var there in router.Router.lnsBackupGroups.Items())
        {
            if (there.name.IsUnknown || there.name.Equals(backup.group))
                return true;
        }

        return false;
    }
}
