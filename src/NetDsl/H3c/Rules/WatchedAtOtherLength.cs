namespace NetDsl.H3c;

/// <summary>D-57: the watched network has another length where it is connected.</summary>
internal sealed class WatchedAtOtherLength() : RoutingGroupRule(
    "ND5057",
    "A network is watched with another length than it has",
    Severity.Warning,
    "A group looks for the very network, with its length. Where the router at the other end has a smaller or larger network there, no such route appears, and the group counts as down. Watch the network as it is learnt.")
{
    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count == 0)
            return;
        foreach (var network in group.Networks)
        {
            var watched = network.Network;
            if (watched.IsUnknown || watched.Length == 0 || network.vpnInstance.IsSet || MayBeSupplied(group, network))
                continue;
            if (FindOther(group, watched) is { } other)
                context.Report(new Finding(Info, network.Origin, $"{group.Router}: {group} watches {watched}, and {other} has {other.Subnet}: no route to {watched} itself appears, and the backup {group.Backups[0].Name} stays up. Watch {other.Subnet}.")
                {
                    Parameter = WatchedNetwork.ParameterOf(group, network),
                    Related = [new RelatedPlace(other.Primary!.Origin, "the network as it is")],
                });
        }
    }

    /// <summary>An interface of the router that is called, whose network is a part of the watched one or the other way round.</summary>
    private static ComwareInterfaceView? FindOther(RoutingGroupView group, Ipv4Prefix watched)
    {
        if (group.Backups[0].CalledEnd() is not { } called)
            return null;
        foreach (var there in called.Router.Interfaces)
        {
            if (!there.Subnet.IsUnknown && !there.Name.IsLoopback && !there.Interface.vpnInstance.IsSet && there.Subnet.Overlaps(watched) && there.FarEnd is null)
                return there;
        }

        return null;
    }

    /// <summary>Has a router the very network, or may it make it by summarization or take it from elsewhere?</summary>
    private static bool MayBeSupplied(RoutingGroupView group, MonitoredNetwork network)
    {
        var watched = network.Network;
        if (!group.Router.Index.IsComplete || group.Router.Index.InterfacesIn(watched).Count > 0 || AlwaysThere.Find(group, network) is not null)
            return true;
        foreach (var router in group.Router.Index.Routers)
        {
            if (!router.Routing.IsCertain || !router.Routing.IsBgpCertain || MayTell(router, watched))
                return true;
        }

        return false;
    }

    private static bool MayTell(ComwareRouterView router, Ipv4Prefix watched)
    {
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.Network.IsUnknown || route.Network == watched)
                return true;
        }

        foreach (var process in router.Router.ospfProcesses.Items())
        {
            if (process.IsOpen || process.rawLines is { Count: > 0 })
                return true;
            foreach (var area in process.areas.Items())
            {
                if (area.IsOpen || area.rawLines is { Count: > 0 })
                    return true;
            }
        }

        foreach (var process in router.Router.ripProcesses.Items())
        {
            if (process.IsOpen || process.rawLines is { Count: > 0 } || (watched.Length == watched.Address.NaturalLength() && !process.summary.Is(false)))
                return true;
        }

        foreach (var process in router.Router.isisProcesses.Items())
        {
            if (process.IsOpen || process.rawLines is { Count: > 0 } || process.ipv4 is { rawLines.Count: > 0 })
                return true;
        }

        return router.Router.bgp?.ipv4 is { } family && (family.IsOpen || family.rawLines is { Count: > 0 });
    }
}
