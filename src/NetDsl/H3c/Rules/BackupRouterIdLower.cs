namespace NetDsl.H3c;

/// <summary>D-72: the backup leads to a router with a lower BGP router ID than the primary line.</summary>
internal sealed class BackupRouterIdLower() : BgpPairRule(
    "ND5072",
    "A backup leads to the router with the lower BGP router ID",
    Severity.Warning,
    "Where the primary line and the backup end on different routers, BGP compares their router IDs before the addresses of the peers, and the lower one wins. After the primary line has recovered the route over the backup stays the best. Give the router of the primary line the lower router ID.")
{
    protected override bool Check(BgpPair pair, RuleContext context)
    {
        if (PreferredValues.AreUnlike(pair) || pair.Backup.Far is not { } backup || pair.Primary.Far is not { } primary || ReferenceEquals(backup.Router, primary.Router)
            || backup.Router.Router.bgp is not { } left || primary.Router.Router.bgp is not { } right
            || !left.routerId.TryGet(out var backupId) || !right.routerId.TryGet(out var primaryId) || backupId.CompareTo(primaryId) >= 0)
            return false;
        context.Report(new Finding(Info, left.routerId.Origin!, $"{backup.Router} has the BGP router ID {backupId}, {primary.Router} has {primaryId}: at a tie {pair.BackupLink.Router} takes the routes of the lower one, which it reaches over the backup {pair.BackupLink.Name}, even after {pair.PrimaryLink.Name} has recovered. Give {primary.Router} the lower router ID.")
        {
            Parameter = "routerId",
            Related = [new RelatedPlace(right.routerId.Origin!, $"the router ID of {primary.Router}")],
        });
        return true;
    }
}
