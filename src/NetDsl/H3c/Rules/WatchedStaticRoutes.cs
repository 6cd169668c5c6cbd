using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>The static routes that supply watched networks.</summary>
internal static class WatchedStaticRoutes
{
    /// <summary>The static routes to the very networks that groups with a backup watch, each once.</summary>
    public static List<ComwareStaticRoute> Of(ComwareRouterView router)
    {
        var found = new List<ComwareStaticRoute>();
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (!route.Network.IsUnknown && !route.vpnInstance.IsUnknown && IsWatched(router, route))
                found.Add(route);
        }

        return found;
    }

    private static bool IsWatched(ComwareRouterView router, ComwareStaticRoute route)
    {
        foreach (var group in router.Groups)
        {
            if (group.Backups.Count == 0)
                continue;
            foreach (var network in group.Networks)
            {
                if (network.Network == route.Network && network.vpnInstance.Equals(route.vpnInstance))
                    return true;
            }
        }

        return false;
    }
}
