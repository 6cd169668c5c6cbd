namespace NetDsl.H3c;

/// <summary>D-54: the primary route is permanent.</summary>
internal sealed class PermanentPrimaryRoute() : ComwareRouterRule(
    "ND5054",
    "The primary route to a watched network is permanent",
    Severity.Error,
    "A permanent static route stays in the routing table when its interface goes down: the watched network is never lost, and the backup is never dialed. Leave permanent away.")
{
    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Backups.Count == 0)
            return;
        foreach (var route in WatchedStaticRoutes.Of(router))
        {
            if (route.permanent.Is(true) && router.LinkOf(route) is not { IsBackup: true })
                context.Report(new Finding(Info, route.permanent.Origin!, $"{router}: the static route to {route.Network} is permanent: it stays when its line fails, so that the network is never lost and the backup {router.Backups[0].Name} is never dialed. Leave permanent away.") { Fix = Fix.Remove("Let the route go with its line", route.permanent.Origin!) });
        }
    }
}
