namespace NetDsl.H3c;

/// <summary>D-81: IS-IS prefers the backup.</summary>
internal sealed class BackupCheaperInIsis() : BackupCostRule(
    "ND5081",
    "IS-IS prefers a backup to its primary line",
    Severity.Error,
    "When the primary line recovers, IS-IS keeps the way of the lower cost: the route over the backup stays in the table, the group does not count as up, and the backup is never released. Without a cost every line counts 10. Give the backup a higher cost than the primary line.")
{
    protected override bool Check(ComwareInterfaceView primary, ComwareInterfaceView backup, RuleContext context)
    {
        if (!primary.Routing.HasIsis || !backup.Routing.HasIsis || !ReferenceEquals(primary.Routing.Isis, backup.Routing.Isis))
            return false;
        foreach (var level2 in (bool[])[true, false])
        {
            if (!LinkCosts.HasLevel(backup.Routing.Isis!, level2) || LinkCosts.Isis(primary, level2) is not { } left || LinkCosts.Isis(backup, level2) is not { } right || right >= left)
                continue;
            Report(context, CostOf(backup, level2) ?? CostOf(primary, level2) ?? backup.Interface.Origin, "IS-IS", "cost", (primary, left), (backup, right), "isis cost");
            return true;
        }

        return false;
    }

    private static Origin? CostOf(ComwareInterfaceView link, bool level2) =>
        (level2 ? link.Interface.isis!.costLevel2 : link.Interface.isis!.costLevel1).Origin ?? link.Interface.isis!.cost.Origin;
}
