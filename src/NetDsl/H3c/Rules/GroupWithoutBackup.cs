namespace NetDsl.H3c;

/// <summary>D-06: a group watches networks, and no interface is its backup.</summary>
internal sealed class GroupWithoutBackup() : RoutingGroupRule(
    "ND5006",
    "A routing group has no backup interface",
    Severity.Warning,
    "The group notices that its networks are lost, and nothing dials. Give it a backup interface, or take it out.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count > 0 || !group.HasAllBackups)
            return;

        // A reference to a group without networks means this one: the other rule says so.
        foreach (var other in group.Router.Groups)
        {
            if (other.Networks.Count == 0)
                return;
        }

        context.Report(new Finding(Info, group.Networks[0].Origin, $"{group.Router}: no interface is the backup of {group}: when its networks are lost, nothing dials. Give the backup interface StandbyRoutingGroup({group.Number}), or take the group out."));
    }
}
