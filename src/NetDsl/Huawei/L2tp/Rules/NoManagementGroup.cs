namespace NetDsl.Huawei;

/// <summary>L-140: the VRRP group behind a remote backup profile is no management group.</summary>
internal sealed class NoManagementGroup() : BackupGroupRule(
    "ND3140",
    "The VRRP group behind a remote backup profile is no management group",
    Severity.Warning,
    "The state of the users follows a management group, which VRRP does not tie to single services. Make it one.")
{
    protected override void Check(BackupGroupView group, RuleContext context)
    {
        if (!group.Group.IsComplete || group.Group.Settings is { admin.IsSet: true } or { leaderVrid.IsSet: true })
            return;
        context.Report(new Finding(Info, group.Group.Origin, $"{group} decides for the remote backup profile {group.Profiles[0].Line.name} and is no management group: the state of the users may not follow it. Make it one.")
        {
            Fix = Fix.Configure("Make it a management group", group.Group.Origin, nameof(VrrpBuilder.Admin) + "()"),
        });
    }
}
