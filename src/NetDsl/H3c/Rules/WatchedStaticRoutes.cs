using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>The static routes that supply watched networks.</summary>
internal static class WatchedStaticRoutes
{
    /// <summary>The static routes to the very networks that groups with a backup watch, each once.</summary>
    public static List<ComwareStaticRoute> Of(ComwareRouterView router)
    {
        var found = new List<ComwareStaticRoute>();
        var seen = new HashSet<ComwareStaticRoute>();
        foreach (var group in router.Groups)
        {
            if (group.Backups.Count == 0)
                continue;
            foreach (var network in group.Networks)
            {
                if (network.Network.IsUnknown || network.vpnInstance.IsUnknown)
                    continue;
                foreach (var route in router.Routing.RoutesTo(network.Network))
                {
                    if (route.vpnInstance.Equals(network.vpnInstance) && seen.Add(route))
                        found.Add(route);
                }
            }
        }

        return found;
    }
}
