namespace NetDsl.H3c;

/// <summary>D-30: several interfaces with a dialer route are backups of one group.</summary>
internal sealed class OnlyFirstIsDialed() : RoutingGroupRule(
    "ND5030",
    "Several interfaces could be dialed for one routing group",
    Severity.Warning,
    "For a group the router takes the first of its backups that has a dialer route, and sets up one link only: the others are never dialed, not even when the first call fails. Which one is first is not documented. Keep one interface per group, and give each further interface a group of its own.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count < 2 || group.FindDialed() is not { } first)
            return;
        for (var i = group.Backups.IndexOf(first) + 1; i < group.Backups.Count; i++)
        {
            var other = group.Backups[i];
            if (!other.HasRoute() || !other.DialsByRoute())
                continue;
            context.Report(new Finding(Info, group.References[i].Origin, $"{group.Router}: {first.Name} and {other.Name} are both backups of {group}, and both have a dialer route: only the first one is dialed, most likely {first.Name}, and {other.Name} takes over neither with it nor after it. Give {other.Name} a group of its own that watches the same {(group.Networks.Count == 1 ? "network" : "networks")}, or take it out.")
            {
                Parameter = "group",
                Related = [new RelatedPlace(group.References[group.Backups.IndexOf(first)].Origin, $"the reference of {first.Name}")],
            });
        }
    }
}
