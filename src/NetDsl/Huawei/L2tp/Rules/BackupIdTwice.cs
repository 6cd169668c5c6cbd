namespace NetDsl.Huawei;

/// <summary>L-131: two remote backup profiles have one backup ID in one service.</summary>
internal sealed class BackupIdTwice() : BackupRouterRule(
    "ND3231",
    "Two remote backup profiles have one backup ID",
    Severity.Error,
    "The other device finds the profile of a user by the backup ID and the service: with one ID for two profiles it takes the wrong one. Give each profile an ID of its own, the same on both devices.")
{
    protected override void Check(BackupRouter router, RuleContext context)
    {
        foreach (var service in router.Services)
        {
            for (var i = 1; i < service.Profiles.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var (first, second) = (service.Profiles[j], service.Profiles[i]);
                    if (!second.Line.backupId.TryGet(out var id) || !first.Line.backupId.Is(id))
                        continue;
                    context.Report(new Finding(Info, second.Line.backupId.Origin!, $"{second} has backup ID {id} in the service {service.Line.name}, like the profile {first.Line.name}: the other device takes users of one for users of the other. Take another ID, the same on both devices.")
                    {
                        Parameter = "id",
                        Related = [new RelatedPlace(first.Line.backupId.Origin!, "the other profile")],
                    });
                    break;
                }
            }
        }
    }
}
