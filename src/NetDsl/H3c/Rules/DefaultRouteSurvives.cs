namespace NetDsl.H3c;

/// <summary>D-13: the default route is watched, and another one stays when the primary one is lost.</summary>
internal sealed class DefaultRouteSurvives() : RoutingGroupRule(
    "ND5013",
    "The default route is watched, and the router has another one",
    Severity.Info,
    "A group that watches 0.0.0.0/0 is lost only when no default route leaves through an interface without dynamic route backup. While a second one stands in, the backup is not dialed. Watch a network that only the primary line supplies.")
{
    private const int DefaultPreference = 60;

    protected override void Check(RoutingGroupView group, RuleContext context)
    {
        if (group.Backups.Count == 0)
            return;
        foreach (var network in group.Networks)
        {
            if (network.Network.IsUnknown || network.Network.Length > 0 || network.vpnInstance.IsUnknown)
                continue;
            if (FindFloating(group.Router, network) is { } floating)
                Report(context, group, network, $"the one over {group.Router.ExitOf(floating)!.Name} takes its place", floating.Origin);
            else if (FindLeased(group.Router, network) is { } leased)
                Report(context, group, network, $"{leased.Name} is given one with its address", leased.Interface.addressSource.Origin!);
        }
    }

    /// <summary>A static default route that waits behind a better one over another line.</summary>
    private static ComwareStaticRoute? FindFloating(ComwareRouterView router, MonitoredNetwork network)
    {
        ComwareStaticRoute? best = null;
        ComwareStaticRoute? worse = null;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.Network != network.Network || !route.vpnInstance.Equals(network.vpnInstance) || PreferenceOf(router, route) is not { } preference || router.ExitOf(route) is not { MayBeBackup: false })
                continue;
            if (best is null)
                best = route;
            else if (preference > PreferenceOf(router, best) && !ReferenceEquals(router.ExitOf(route), router.ExitOf(best)))
                worse = route;
            else if (preference < PreferenceOf(router, best) && !ReferenceEquals(router.ExitOf(route), router.ExitOf(best)))
                (best, worse) = (route, best);
        }

        return worse;
    }

    private static ComwareInterfaceView? FindLeased(ComwareRouterView router, MonitoredNetwork network)
    {
        foreach (var there in router.Interfaces)
        {
            if (there.Interface.addressSource.TryGet(out var source) && source is AddressSource.Dhcp or AddressSource.Cellular
                && there.Interface.vpnInstance.Equals(network.vpnInstance) && !there.MayBeBackup && !there.Interface.up.Is(false))
                return there;
        }

        return null;
    }

    private static long? PreferenceOf(ComwareRouterView router, ComwareStaticRoute route)
    {
        var setting = route.preference.IsSet ? route.preference : router.Router.staticRoutePreference;
        return setting.TryGet(out var known) ? known.Value : setting.IsSet ? null : DefaultPreference;
    }

    private void Report(RuleContext context, RoutingGroupView group, MonitoredNetwork network, string why, Origin other) =>
        context.Report(new Finding(Info, network.Origin, $"{group.Router}: {group} watches the default route, and when the primary one is lost {why}: the backup is dialed only when that is lost as well. Watch a network that only the primary line supplies.")
        {
            Parameter = WatchedNetwork.ParameterOf(group, network),
            Related = [new RelatedPlace(other, "the other default route")],
        });
}
