namespace NetDsl.H3c;

/// <summary>D-37: a destination is reached over a backup only, and no group of the backup watches it.</summary>
internal sealed class TrafficDoesNotDial() : BackupInterfaceRule(
    "ND5037",
    "Traffic relies on a backup that it does not dial",
    Severity.Warning,
    "Packets do not bring up an interface under dynamic route backup: only the loss of a watched network does. A destination that is reached over it alone is unreachable while the primary line works. Use another interface for calls on demand, or give the destination a primary route and watch it.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        var router = backup.Router;
        if (router.Router.staticRoutes is not { Count: > 0 } routes || router.MayRouteDynamically() || router.MayHold("ip route-static") || backup.Groups.Count != backup.Interface.routingGroups!.Count)
            return;
        foreach (var route in routes)
        {
            if (route.Network.IsUnknown || !backup.MayBeExitOf(route) || !ReferenceEquals(router.ExitOf(route), backup) || IsWatched(backup, route) || MayBeReached(router, backup, route))
                continue;
            context.Report(new Finding(Info, route.Origin, $"{backup} is a backup: traffic to {route.Network}, which has no other route, does not make it dial, and is lost while the primary line works. Use another interface for calls on demand, or give {route.Network} a primary route and watch it.")
            {
                Related = [new RelatedPlace(backup.Interface.routingGroups![0].Origin, "the line that makes it a backup")],
            });
        }
    }

    /// <summary>Does the route stand in for a watched network, as itself, as a part or as a whole?</summary>
    private static bool IsWatched(ComwareInterfaceView backup, ComwareStaticRoute route)
    {
        foreach (var group in backup.Groups)
        {
            if (!group.HasAllNetworks)
                return true;
            foreach (var network in group.Networks)
            {
                if (network.Network.IsUnknown || network.Network.Overlaps(route.Network))
                    return true;
            }
        }

        return false;
    }

    private static bool MayBeReached(ComwareRouterView router, ComwareInterfaceView backup, ComwareStaticRoute route)
    {
        foreach (var other in router.Router.staticRoutes!)
        {
            if (!ReferenceEquals(other, route) && (other.Network.IsUnknown || (other.Network.Overlaps(route.Network) && !ReferenceEquals(router.ExitOf(other), backup))))
                return true;
        }

        // A leased address comes with a default route.
        foreach (var there in router.Interfaces)
        {
            if (there.Interface.addressSource.IsSet)
                return true;
        }

        return false;
    }
}
