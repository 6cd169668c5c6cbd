namespace NetDsl.Huawei;

/// <summary>L-174: the users of an L2TP domain are backed up.</summary>
internal sealed class DomainNotBackedUp() : HotBackupRule(
    "ND3174",
    "The users of an L2TP domain are taken out of the backup",
    Severity.Warning,
    "The profile backs up L2TP, and the domain says that its users are not backed up: they are thrown out at a switchover. Leave the backup of the domain on.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Profiles.Count == 0 || lac.Router.aaa is not { } aaa)
            return;
        foreach (var domain in aaa.domains.Items())
        {
            if (!domain.peerBackup.Is(false) || domain.l2tpGroups is not { Count: > 0 } || !lac.IsReachedOnlyBackedUp(domain))
                continue;
            context.Report(new Finding(Info, domain.peerBackup.Origin!, $"{lac}: the users of the domain {domain.name} are not backed up, although the profile of their interface backs up L2TP: they are thrown out at a switchover. Leave the backup of the domain on.")
            {
                Fix = Fix.Remove("Leave the backup of the domain on", domain.peerBackup.Origin!),
            });
        }
    }
}
