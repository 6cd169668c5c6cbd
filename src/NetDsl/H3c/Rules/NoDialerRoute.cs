namespace NetDsl.H3c;

/// <summary>D-27: a group of several networks has no backup with a dialer route.</summary>
internal sealed class NoDialerRoute() : RoutingGroupRule(
    "ND5027",
    "No backup of several networks has a dialer route",
    Severity.Error,
    "When all networks of a group are lost, the router looks among its backups for the interfaces with a dialer route only. There is none: nothing is dialed. Give the backup a dialer route to the peer with its number.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Networks.Count < 2 || !group.LacksDialerRoute())
            return;
        context.Report(new Finding(Info, group.References[0].Origin, $"{group.Router}: {group} watches {group.Networks.Count} networks, for which only interfaces with a dialer route are dialed, and {group.Names()} no dialer route: nothing takes over. Give the peer's address and number with Route(...).")
        {
            Related = [new RelatedPlace(group.Networks[1].Origin, "the second network")],
        });
    }
}
