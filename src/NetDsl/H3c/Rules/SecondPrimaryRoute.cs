namespace NetDsl.H3c;

/// <summary>D-61: a watched network has a second static route beside the primary one.</summary>
internal sealed class SecondPrimaryRoute() : RoutingGroupRule(
    "ND5061",
    "A watched network has static routes over several primary lines",
    Severity.Info,
    "The backup is dialed only when the last route is lost that leaves through an interface without dynamic route backup. As long as one of several primary lines is up, the others may fail unnoticed. Keep it when this is meant.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count == 0)
            return;
        foreach (var network in group.Networks)
        {
            // A second default route is told by the rule about default routes.
            if (network.Network.IsUnknown || network.vpnInstance.IsUnknown || network.Network.Length == 0)
                continue;
            ComwareInterfaceView? first = null;
            foreach (var route in group.Router.Router.staticRoutes.Items())
            {
                if (route.Network != network.Network || !route.vpnInstance.Equals(network.vpnInstance) || group.Router.LinkOf(route) is not { MayBeBackup: false } over || over.Name.IsNull)
                    continue;
                first ??= over;
                if (ReferenceEquals(first, over))
                    continue;
                context.Report(new Finding(Info, route.Origin, $"{group.Router}: {network.Network}, which {group} watches, has static routes over {first.Name} and {over.Name}: the backup {group.Backups[0].Name} is dialed only when both are lost.") { Related = [new RelatedPlace(network.Origin, "the watched network")] });
                break;
            }
        }
    }
}
