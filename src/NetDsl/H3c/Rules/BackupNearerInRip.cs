namespace NetDsl.H3c;

/// <summary>D-80: RIP prefers the backup.</summary>
internal sealed class BackupNearerInRip() : BackupCostRule(
    "ND5080",
    "RIP prefers a backup to its primary line",
    Severity.Error,
    "When the primary line recovers, RIP keeps the way of fewer hops: the route over the backup stays in the table, the group does not count as up, and the backup is never released. Give the backup a higher metric than the primary line.")
{
    protected override bool Check(ComwareInterfaceView primary, ComwareInterfaceView backup, RuleContext context)
    {
        if (!primary.Routing.HasRip || !backup.Routing.HasRip || !ReferenceEquals(primary.Routing.Rip, backup.Routing.Rip))
            return false;
        var (far, called) = (primary.FarEnd, backup.CalledEnd());
        if (LinkCosts.Rip(primary, far) is not { } left || LinkCosts.Rip(backup, called) is not { } right || right >= left)
            return false;
        var at = primary.Interface.rip?.metricIn.Origin ?? far?.Interface.rip?.metricOut.Origin ?? backup.Interface.rip?.metricIn.Origin ?? backup.Interface.Origin;
        Report(context, at, "RIP", "metric", (primary, left), (backup, right), "rip metricin");
        return true;
    }
}
