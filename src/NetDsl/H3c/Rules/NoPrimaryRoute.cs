namespace NetDsl.H3c;

/// <summary>D-52: nothing supplies a watched network over a line without dynamic route backup.</summary>
internal sealed class NoPrimaryRoute() : RoutingGroupRule(
    "ND5052",
    "Nothing supplies a watched network but the backup",
    Severity.Error,
    "The group counts as up while one of its networks has a route that leaves through an interface without dynamic route backup. Where no such line has a protocol, a static route or the network itself, the backup is dialed after the start and stays up. Describe the primary route.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count == 0 || group.Networks.Count == 0 || !group.HasAllNetworks || !group.HasAllBackups || PrimaryIsBackup.FindPrimary(group) is not null)
            return;
        var supplied = 0;
        foreach (var network in group.Networks)
        {
            var there = new WatchedNetwork(group, network);
            if (there.Sources.Count > 0 || !there.IsCertain || AlwaysThere.Find(group, network) is not null)
                supplied++;
        }

        foreach (var network in group.Networks)
        {
            var there = new WatchedNetwork(group, network);
            if (there.Sources.Count > 0 || !there.IsCertain || AlwaysThere.Find(group, network) is not null || group.Router.LacksVpnInstance(network.vpnInstance))
                continue;
            var what = supplied > 0
                ? "it never counts for the group"
                : $"the backup {group.Backups[0].Name} is dialed after the start and stays up";
            context.Report(new Finding(Info, network.Origin, $"{group.Router}: {group} watches {network.Network}, and no line without dynamic route backup has a route to it, nor a protocol that could tell one: {what}. Describe the primary route, or watch another network.") { Parameter = WatchedNetwork.ParameterOf(group, network) });
            if (supplied == 0)
                return;
        }
    }
}
