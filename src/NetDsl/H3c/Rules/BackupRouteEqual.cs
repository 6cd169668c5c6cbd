namespace NetDsl.H3c;

/// <summary>D-62: the static routes over the primary line and over the backup are equal.</summary>
internal sealed class BackupRouteEqual() : BackupInterfaceRule(
    "ND5062",
    "The static route over a backup is as good as the primary route",
    Severity.Info,
    "Static routes of equal preference share the traffic. The group counts as up because of the primary route, so that the backup is not dialed, or is released while it carries its part. Give the route over the backup a higher preference value.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        var router = backup.Router;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.Network.IsUnknown || !ReferenceEquals(router.LinkOf(route), backup) || router.PreferenceOf(route) is not { } preference)
                continue;
            foreach (var other in WatchedStaticRoutes.Of(router))
            {
                if (other.Network != route.Network || !other.vpnInstance.Equals(route.vpnInstance) || router.PreferenceOf(other) != preference || router.LinkOf(other) is not { MayBeBackup: false } over)
                    continue;
                context.Report(new Finding(Info, route.Origin, $"{backup}: the static route to {route.Network} over the backup has preference {RouteSources.Text(preference)} like the one over {over.Name}: they share the traffic while the backup is not dialed. Give the route over the backup a higher value.")
                {
                    Parameter = "preference",
                    Related = [new RelatedPlace(other.Origin, "the primary route")],
                    Fix = preference < 255 ? Fix.SetArgument("Let the primary route win", route.Origin, "preference", RouteSources.Text(System.Math.Min(preference + 40, 255))) : null,
                });
                break;
            }
        }
    }
}
