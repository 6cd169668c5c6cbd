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
        if (group.Backups.Count < 2)
            return;
        var first = -1;
        for (var i = 0; i < group.Backups.Count; i++)
        {
            var there = group.Backups[i];
            if (!there.HasRoute() || !there.DialsByRoute())
                continue;
            if (first < 0)
                first = i;
            else if (PrimaryIsBackup.FindPrimary(group) is null)
                Report(context, group, first, i);
        }
    }

    private void Report(RuleContext context, RoutingGroupView group, int first, int other)
    {
        var (one, two) = (group.Backups[first].Name, group.Backups[other].Name);
        var which = one.IsUnknown || two.IsUnknown || one.CompareTo(two) < 0
            ? $"most likely {one}"
            : $"{one} if it is the one that was configured first, {two} if it is the one with the lowest number";
        context.Report(new Finding(Info, group.References[other].Origin, $"{group.Router}: {one} and {two} are both backups of {group}, and both have a dialer route: only the first one is dialed ({which}), and the other takes over neither with it nor after it. Give {two} a group of its own that watches the same {(group.Networks.Count == 1 ? "network" : "networks")}, or take it out.")
        {
            Parameter = group.Router.Index.IsOfRelation(group.References[other], group.Backups[other]) ? "backup" : "group",
            Related = [new RelatedPlace(group.References[first].Origin, $"the reference of {one}")],
        });
    }
}
