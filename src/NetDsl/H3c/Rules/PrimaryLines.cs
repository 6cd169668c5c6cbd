using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>Over which lines a network is reached while all is well, as far as that is certain without dynamic routing.</summary>
internal static class PrimaryLines
{
    /// <summary>The lines that backup relations name, otherwise those of static routes to the very network; backups left out.</summary>
    public static List<ComwareInterfaceView> Of(RoutingGroupView group, MonitoredNetwork network)
    {
        var router = group.Router;
        var lines = new List<ComwareInterfaceView>(1);
        foreach (var backup in group.Backups)
        {
            foreach (var relation in router.Index.RelationsOf(backup))
            {
                if (Has(relation, network) && router.Index.Find(relation.Primary) is { } primary)
                    Add(lines, primary);
            }
        }

        if (lines.Count > 0 || router.MayRouteDynamically() || network.Network.IsUnknown)
            return lines;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.Network == network.Network && route.vpnInstance.Equals(network.vpnInstance) && router.ExitOf(route) is { IsBackup: false } exit)
                Add(lines, exit);
        }

        return lines;
    }

    /// <summary>The interface through which a static route leaves; null when it is not described or not certain.</summary>
    public static ComwareInterfaceView? ExitOf(this ComwareRouterView router, ComwareStaticRoute route)
    {
        if (route.outInterface.IsSet)
            return router.Find(route.outInterface);
        if (!route.nextHop.TryGet(out var hop) || route.nextHopVpnInstance.IsSet)
            return null;
        ComwareInterfaceView? found = null;
        foreach (var there in router.Interfaces)
        {
            if (!there.HasInSubnet(hop) || !there.Interface.vpnInstance.Equals(route.vpnInstance))
                continue;
            if (found is not null)
                return null;
            found = there;
        }

        return found;
    }

    /// <summary>May a static route leave through the interface? Much cheaper than <see cref="ExitOf"/>, which is certain.</summary>
    public static bool MayBeExitOf(this ComwareInterfaceView there, ComwareStaticRoute route) =>
        route.outInterface.IsSet ? route.outInterface.Is(there.Name) : route.nextHop.TryGet(out var hop) && there.HasInSubnet(hop);

    /// <summary>Is an address in a network of the interface?</summary>
    public static bool HasInSubnet(this ComwareInterfaceView there, Ipv4Address address)
    {
        foreach (var own in there.Interface.addresses.Items())
        {
            if (own.address.TryGet(out var mine) && own.mask.TryGet(out var mask) && new Ipv4Prefix(mine, mask).Contains(address))
                return true;
        }

        return false;
    }

    /// <summary>Does a routing protocol run on the router, or may one?</summary>
    public static bool MayRouteDynamically(this ComwareRouterView router)
    {
        var model = router.Router;
        if (!router.IsComplete || model.ospfProcesses is { Count: > 0 } || model.isisProcesses is { Count: > 0 } || model.ripProcesses is { Count: > 0 } || model.bgp is not null)
            return true;
        return router.MayHold("ospf") || router.MayHold("isis") || router.MayHold("rip") || router.MayHold("bgp");
    }

    private static bool Has(RouteBackup relation, MonitoredNetwork network)
    {
        foreach (var there in relation.networks)
        {
            if (ReferenceEquals(there, network) || (there.Network == network.Network && there.vpnInstance.Equals(network.vpnInstance)))
                return true;
        }

        return false;
    }

    private static void Add(List<ComwareInterfaceView> lines, ComwareInterfaceView line)
    {
        if (!lines.Contains(line))
            lines.Add(line);
    }
}
