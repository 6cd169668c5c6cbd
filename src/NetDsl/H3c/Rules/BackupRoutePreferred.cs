namespace NetDsl.H3c;

/// <summary>D-56: the static route over the backup wins over the primary route.</summary>
internal sealed class BackupRoutePreferred() : BackupInterfaceRule(
    "ND5056",
    "The static route over a backup wins over the primary route",
    Severity.Error,
    "The route with the lowest preference value is used. A static route over the backup is there even while the backup is down, takes the place of the primary route for good, and the watched network counts as lost. Give the static route a higher value than the primary route has.")
{
    private const long HighestPreference = 255;
    private const long Distance = 10;

    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        var router = backup.Router;
        if (router.Router.staticRoutes is not { } routes)
            return;
        foreach (var route in routes)
        {
            if (route.Network.IsUnknown || !ReferenceEquals(router.LinkOf(route), backup) || router.PreferenceOf(route) is not { } preference)
                continue;
            if (FindBeaten(backup, route, preference) is { } worst)
                Report(context, backup, route, preference, worst);
        }
    }

    private static (RouteSource Best, long Worst)? FindBeaten(ComwareInterfaceView backup, ComwareStaticRoute route, long preference)
    {
        foreach (var group in backup.Groups)
        {
            foreach (var network in group.Networks)
            {
                if (network.Network != route.Network || !network.vpnInstance.Equals(route.vpnInstance)
                    || BackupRoutes.PrimarySources(group, backup, network) is not { } primary || preference >= BackupRoutes.Best(primary).Best)
                    continue;
                return (BackupRoutes.Best(primary), BackupRoutes.Worst(primary));
            }
        }

        return null;
    }

    private void Report(RuleContext context, ComwareInterfaceView backup, ComwareStaticRoute route, long preference, (RouteSource Best, long Worst) beaten)
    {
        var wanted = System.Math.Min(beaten.Worst + Distance, HighestPreference);
        context.Report(new Finding(Info, route.preference.Origin ?? route.Origin, $"{backup}: the static route to {route.Network} over the backup has preference {RouteSources.Text(preference)} and wins over the primary route, which is of {beaten.Best}: the primary route is never used, and the backup is dialed at once. Give the static route a higher value.")
        {
            Parameter = "preference",
            Related = [new RelatedPlace(beaten.Best.At, "the primary route")],
            Fix = wanted > beaten.Worst ? Fix.SetArgument("Let the primary route win", route.Origin, "preference", RouteSources.Text(wanted)) : null,
        });
    }
}
