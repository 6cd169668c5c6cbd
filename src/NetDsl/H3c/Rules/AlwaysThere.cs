namespace NetDsl.H3c;

/// <summary>D-53: a watched network is in the routing table whatever happens.</summary>
internal sealed class AlwaysThere() : RoutingGroupRule(
    "ND5053",
    "A watched network is always in the routing table",
    Severity.Error,
    "The network of a loopback interface or of the own LAN, or a static route to Null0, is there whatever happens to the primary line: the group never counts as down, and the backup is never dialed. Watch a network that only the primary line supplies.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count == 0)
            return;
        foreach (var network in group.Networks)
        {
            if (Find(group, network) is { } found)
                context.Report(new Finding(Info, network.Origin, $"{group.Router}: {group} watches {network.Network}, which is {found.What}: it is there whatever happens to the primary line, and the backup {group.Backups[0].Name} is never dialed. Watch a network that only the primary line supplies.")
                {
                    Parameter = WatchedNetwork.ParameterOf(group, network),
                    Related = [new RelatedPlace(found.At, "where it comes from")],
                });
        }
    }

    /// <summary>What keeps a network in the routing table; null when nothing does, or it is not certain.</summary>
    public static (string What, Origin At)? Find(RoutingGroupView group, MonitoredNetwork network)
    {
        if (network.Network.IsUnknown || network.vpnInstance.IsUnknown)
            return null;
        foreach (var there in group.Router.Index.InterfacesIn(network.Network))
        {
            if (ReferenceEquals(there.Router, group.Router) && there.Interface.vpnInstance.Equals(network.vpnInstance) && !there.Interface.up.Is(false)
                && (there.Name.IsLoopback || IsLan(group, there)))
                return ($"the network of {there.Name}", there.Interface.Origin);
        }

        foreach (var route in group.Router.Router.staticRoutes.Items())
        {
            if (route.Network == network.Network && route.vpnInstance.Equals(network.vpnInstance) && route.outInterface.TryGet(out var exit) && exit.IsNull)
                return ("a static route to Null0", route.Origin);
        }

        return null;
    }

    /// <summary>A line that leads to no other router that is described, while another one is known to be the primary.</summary>
    private static bool IsLan(RoutingGroupView group, ComwareInterfaceView there)
    {
        if (!there.Name.IsEthernet || there.MayBeBackup || there.FarEnd is not null)
            return false;
        foreach (var backup in group.Backups)
        {
            var primaries = backup.PrimaryLinks;
            if (primaries.Count == 0 || primaries.Contains(there))
                return false;
        }

        return group.Backups.Count > 0;
    }
}
