namespace NetDsl.H3c;

/// <summary>D-05: an interface is the backup of a group that watches nothing.</summary>
internal sealed class GroupWithoutNetworks() : RoutingGroupRule(
    "ND5005",
    "An interface is the backup of a routing group that watches nothing",
    Severity.Error,
    "A group without networks never notices that the primary line has failed: the backup is not dialed. Name the networks of the group, or refer to the group that has them.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Networks.Count > 0 || !group.HasAllNetworks)
            return;
        for (var i = 0; i < group.Backups.Count; i++)
        {
            var reference = group.References[i];
            context.Report(new Finding(Info, reference.Origin, $"{group.Backups[i]} is the backup of {group}, which watches no network: nothing makes it dial. Name the networks of the group, or refer to the group that has them.")
            {
                Parameter = "group",
                Fix = FindMeant(group) is { } meant ? Fix.SetArgument($"Refer to {meant}", reference.Origin, "group", meant.Number.ToString()) : null,
            });
        }
    }

    /// <summary>The only group that has networks and no backup: a mistyped number.</summary>
    private static RoutingGroupView? FindMeant(RoutingGroupView group)
    {
        RoutingGroupView? meant = null;
        foreach (var other in group.Router.Groups)
        {
            if (other.Networks.Count == 0 || other.Backups.Count > 0)
                continue;
            if (meant is not null)
                return null;
            meant = other;
        }

        return meant;
    }
}
