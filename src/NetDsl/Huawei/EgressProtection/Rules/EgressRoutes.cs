using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What routers of egress protection take into BGP.</summary>
internal static class EgressRoutes
{
    /// <summary>Does the router take the host route of an address into BGP, with or without a label? Null when it cannot be told.</summary>
    public static bool? Originates(this EgressRouter router, Ipv4Address address)
    {
        bool? found = router.IsUnicastOpen ? null : false;
        if (router.Bgp is not { } bgp)
            return found;
        foreach (var family in Families(bgp))
        {
            if (family.IsOpen || family.MayHold("network") || family.MayHold("import-route"))
                found = null;
            foreach (var network in family.networks.Items())
            {
                if (!network.address.IsKnown || network.mask.IsUnknown)
                    found = null;
                else if (network.address.Is(address) && network.mask is { IsKnown: true, Raw.Length: 32 })
                    return true;
            }

            foreach (var import in family.imports.Items())
            {
                if (import.CanBring(router.Addresses.ContainsKey(address)) is not { } can)
                    found = null;
                else if (can)
                    return true;
            }
        }

        return found;
    }

    /// <summary>The families of the public network into which routes are taken.</summary>
    public static IEnumerable<BgpRouteFamily> Families(Bgp bgp)
    {
        if (bgp.unicast is { } unicast)
            yield return unicast;
        if (bgp.labeledUnicast is { } labeled)
            yield return labeled;
    }

    /// <summary>Does an import bring a host route? Null when it may.</summary>
    private static bool? CanBring(this BgpImport import, bool isOwn) => import.source.Or(default) switch
    {
        _ when !import.source.IsKnown || import.IsOpen => null,
        BgpRouteSource.Direct when !isOwn => false,
        BgpRouteSource.Direct when !import.routePolicy.IsSet && !import.routeFilter.IsSet => true,
        BgpRouteSource.UserNetwork or BgpRouteSource.Application => false,
        _ => null,
    };
}
