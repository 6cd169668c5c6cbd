using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>V-73: a static route over the backup link is as good as the one over the primary link, or better.</summary>
internal sealed class BackupRouteNotLessPreferred() : AccessRule(
    "ND2073",
    "A static route over the backup link is not less preferred",
    Severity.Error,
    "The secondary pseudowire carries nothing while the primary works: what a CE sends to the backup link is lost. Give the route over the backup link a larger preference than the one over the primary link.")
{
    private const long DefaultPreference = 60;

    protected override void Check(AsymmetricAccess access, RuleContext context)
    {
        var dual = access.SecondaryCe.Router;
        if (access.Borrows)
        {
            if (!MayTakeBothLinks(access))
                Compare(access, dual, context, (a, route) => route.outInterface.Is(a.PrimaryCe.name.Raw), (a, route) => route.outInterface.Is(a.SecondaryCe.name.Raw));
            return;
        }

        if (!access.HasKnownAddresses || access.PrimaryCe.SharesSubnet(access.SecondaryCe))
            return;
        if (!MayTakeBothLinks(access))
            Compare(access, dual, context, (a, route) => LeadsOver(a.PrimaryCe, route), (a, route) => LeadsOver(a.SecondaryCe, route));

        // On a link with one other end only, and where the PE answers for both, packets arrive whatever the next hop is.
        if (access.NearCe.name is { IsKnown: true, Raw.IsEthernet: true } && !access.Primary.Encapsulation.IsUnknown && !access.Primary.Interworks())
            Compare(access, access.NearCe.Router, context, (a, route) => LeadsTo(a.PrimaryCe, route), (a, route) => LeadsTo(a.SecondaryCe, route));
    }

    private void Compare(AsymmetricAccess access, VrpRouter router, RuleContext context, System.Func<AsymmetricAccess, StaticRoute, bool> isPrimary, System.Func<AsymmetricAccess, StaticRoute, bool> isBackup)
    {
        if (router.staticRoutes is not { Count: > 1 } routes)
            return;
        foreach (var backup in routes)
        {
            if (!IsPlain(backup) || !isBackup(access, backup) || PreferenceOf(router, backup) is not { } second)
                continue;
            if (FindPrimary(routes, access, backup, isPrimary) is not { } primary || PreferenceOf(router, primary) is not { } first || second > first)
                continue;
            var at = backup.preference.Origin ?? backup.Origin;
            context.Report(new Finding(Info, at, $"{router.Name}: the route to {backup.destination}/{backup.mask.Raw.Length} over the backup link has preference {second}, the one over the primary link {first}: what takes it is lost while {access.Primary} works. Give it a preference above {first}.")
            {
                Parameter = "preference",
                Related = [new RelatedPlace(primary.Origin, "the route over the primary link")],
                Fix = first < 100 ? Fix.SetArgument("Give the backup route the preference 100", at, "preference", "100") : null,
            });
        }
    }

    /// <summary>The PE receives from both pseudowires, or the backup link may be down while the primary works.</summary>
    private static bool MayTakeBothLinks(AsymmetricAccess access) =>
        access.Circuit.Circuit.streamDualReceiving.IsSet
        || (access.Circuit.Circuit.redundancy.IsSet && access.FarSecondary.Circuit.Circuit.oam is { triggerIfDown.IsSet: true });

    private static StaticRoute? FindPrimary(List<StaticRoute> routes, AsymmetricAccess access, StaticRoute backup, System.Func<AsymmetricAccess, StaticRoute, bool> isPrimary)
    {
        foreach (var route in routes)
        {
            if (!ReferenceEquals(route, backup) && IsPlain(route) && route.destination.Is(backup.destination.Raw) && route.mask.Is(backup.mask.Raw) && route.vpnInstance.Equals(backup.vpnInstance) && isPrimary(access, route))
                return route;
        }

        return null;
    }

    /// <summary>All is known that decides when the route is taken, and nothing takes it out when its path fails.</summary>
    private static bool IsPlain(StaticRoute route) =>
        !route.IsOpen && route.destination.IsKnown && route.mask.IsKnown && !route.vpnInstance.IsUnknown && !route.bfd.IsSet
        && !route.trackedBfdSession.IsSet && !route.trackedNqaAdmin.IsSet && !route.trackedEfmInterface.IsSet && !route.noInstall.IsSet;

    private static bool LeadsOver(VrpInterface ce, StaticRoute route) =>
        route.nextHop.TryGet(out var nextHop) && (!route.outInterface.IsSet || route.outInterface.Is(ce.name.Raw)) && ce.Reaches(nextHop);

    private static bool LeadsTo(VrpInterface ce, StaticRoute route)
    {
        if (!route.nextHop.TryGet(out var nextHop))
            return false;
        foreach (var address in ce.addresses!)
        {
            if (address.address.Is(nextHop))
                return true;
        }

        return false;
    }

    private static long? PreferenceOf(VrpRouter router, StaticRoute route)
    {
        if (route.preference.IsSet)
            return route.preference.TryGet(out var own) ? own.Value : null;
        if (router.staticRoutePreference.IsSet)
            return router.staticRoutePreference.TryGet(out var common) ? common.Value : null;
        return router.IsOpen || router.MayHold("ip route-static default-preference") ? null : DefaultPreference;
    }
}
