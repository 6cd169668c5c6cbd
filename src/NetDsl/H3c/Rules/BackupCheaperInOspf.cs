namespace NetDsl.H3c;

/// <summary>D-79: OSPF prefers the backup.</summary>
internal sealed class BackupCheaperInOspf() : BackupCostRule(
    "ND5079",
    "OSPF prefers a backup to its primary line",
    Severity.Error,
    "When the primary line recovers, OSPF keeps the way of the lower cost: the route over the backup stays in the table, the group does not count as up, and the backup is never released. Give the backup a higher cost than the primary line.")
{
    protected override bool Check(ComwareInterfaceView primary, ComwareInterfaceView backup, RuleContext context)
    {
        if (!primary.Routing.HasOspf || !backup.Routing.HasOspf || !ReferenceEquals(primary.Routing.Ospf, backup.Routing.Ospf)
            || LinkCosts.Ospf(primary) is not { } left || LinkCosts.Ospf(backup) is not { } right || right >= left)
            return false;
        var own = backup.Interface.ospf?.cost ?? default;
        var at = own.Origin ?? primary.Interface.ospf?.cost.Origin ?? backup.Interface.Origin;
        Report(context, at, "OSPF", "cost", (primary, left), (backup, right), "ospf cost");
        return true;
    }
}
