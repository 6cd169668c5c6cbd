namespace NetDsl.H3c;

/// <summary>D-30: a backup without a dialer route stands beside one that has it.</summary>
internal sealed class BackupPassedOver() : RoutingGroupRule(
    "ND5430",
    "A backup without a dialer route is passed over",
    Severity.Warning,
    "For a group the router looks for interfaces with a dialer route. Another backup of the group has one, so that this interface is never dialed. Keep the one that has the dialer route.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count < 2)
            return;
        ComwareInterfaceView? dialed = null;
        foreach (var backup in group.Backups)
            dialed ??= backup.HasRoute() && backup.DialsByRoute() ? backup : null;

        // A primary line among the backups is the finding of another rule.
        if (dialed is null || PrimaryIsBackup.FindPrimary(group) is not null)
            return;
        for (var i = 0; i < group.Backups.Count; i++)
        {
            var other = group.Backups[i];
            if (other.MayHaveRoute() || !other.DialsByRoute())
                continue;
            context.Report(new Finding(Info, group.References[i].Origin, $"{other} has no dialer route, and {dialed.Name}, another backup of {group}, has one: {other.Name} is never dialed. Keep {dialed.Name} as the only backup of the group.")
            {
                Parameter = group.Router.Index.IsOfRelation(group.References[i], other) ? "backup" : "group",
                Related = [new RelatedPlace(dialed.Dialer!.routes![0].Origin, $"the dialer route of {dialed.Name}")],
            });
        }
    }
}
