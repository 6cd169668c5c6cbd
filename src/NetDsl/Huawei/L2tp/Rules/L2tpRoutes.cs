namespace NetDsl.Huawei;

/// <summary>What is known about the way to an address on a router with connected subnets and static routes.</summary>
internal static class L2tpRoutes
{
    /// <summary>True when the router certainly has no route to the address: no connected subnet, no static route, nobody to learn one from.</summary>
    /// <param name="router">The router.</param>
    /// <param name="address">Where the route would lead.</param>
    /// <param name="vpn">The VPN instance whose routing table counts; not set for the public one.</param>
    public static bool HasNoRoute(this L2tpRouter router, Ipv4Address address, Setting<VpnInstanceName> vpn)
    {
        if (!router.IsComplete || vpn.IsUnknown || router.MayLearnRoutes())
            return false;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.IsOpen || route.vpnInstance.IsUnknown || !route.destination.IsKnown || !route.mask.IsKnown || (route.vpnInstance.IsSameTable(vpn) && route.Leads(address)))
                return false;
        }

        foreach (var there in router.Router.interfaces)
        {
            if (there.IsOpen || there.unnumbered.IsSet || there.ppp is { negotiatedAddress.IsSet: true } || there.vpnInstance.IsUnknown || there.MayHold("ip address") || there.MayHold("ip binding"))
                return false;
            foreach (var own in there.addresses.Items())
            {
                if (!own.address.IsKnown || !own.mask.IsKnown || (there.vpnInstance.IsSameTable(vpn) && own.Prefix().Contains(address)))
                    return false;
            }
        }

        return true;
    }

    /// <summary>The interface whose address is in the subnet of a neighbor; null when there is none or it is not known.</summary>
    public static VrpInterface? FindNeighboring(this L2tpRouter router, Ipv4Address neighbor)
    {
        foreach (var there in router.Router.interfaces)
        {
            foreach (var own in there.addresses.Items())
            {
                if (own.address.IsKnown && own.mask.IsKnown && own.Prefix().Contains(neighbor))
                    return there;
            }
        }

        return null;
    }

    /// <summary>True when the public routing table has more than one way out to the address, so that its interface may change.</summary>
    public static bool HasSeveralWays(this L2tpRouter router, Ipv4Address address)
    {
        if (router.FindNeighboring(address) is not null)
            return false;
        StaticRoute? best = null;
        var several = false;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.vpnInstance.IsSet || !route.destination.IsKnown || !route.mask.IsKnown || !route.Leads(address) || route.outInterface is { IsKnown: true, Raw.IsNull: true })
                continue;
            if (best is null || route.mask.Raw.Length > best.mask.Raw.Length)
                (best, several) = (route, false);
            else if (route.mask.Raw.Length == best.mask.Raw.Length)
                several |= route.nextHop is { IsKnown: true } next && best.nextHop is { IsKnown: true } first && !next.Equals(first);
        }

        return best is null ? router.HasSeveralUplinks() : several;
    }

    /// <summary>True when OSPF or IS-IS runs on several interfaces other than loopback interfaces.</summary>
    public static bool HasSeveralUplinks(this L2tpRouter router)
    {
        var count = 0;
        foreach (var there in router.Router.interfaces)
        {
            if (there.name is { IsKnown: true, Raw.IsLoopback: false } && !there.MayBeInVpn() && there.RunsIgp())
                count++;
        }

        return count > 1;
    }

    /// <summary>OSPF or IS-IS runs on the interface.</summary>
    public static bool RunsIgp(this VrpInterface there) => there.isis is { } isis && isis.enabled.Is(true) || there.RunsOspf();

    /// <summary>Routes may come from neighbors, or stand in lines that are not modelled.</summary>
    public static bool MayLearnRoutes(this L2tpRouter router)
    {
        var device = router.Router;
        return device.ospfProcesses is { Count: > 0 } || device.isisProcesses is { Count: > 0 } || device.bgp is not null
            || device.MayHold("ip route-static") || device.MayHold("ospf") || device.MayHold("isis") || device.MayHold("bgp") || device.MayHold("rip") || device.MayHold("ip import-rib") || device.MayHold("interface ");
    }

    /// <summary>True when both mean the public routing table, or the same VPN instance.</summary>
    public static bool IsSameTable(this Setting<VpnInstanceName> a, Setting<VpnInstanceName> b) =>
        a.IsSet ? a.IsKnown && b.IsKnown && a.Raw.Equals(b.Raw) : !b.IsSet;

    /// <summary>The destination of the route, which is known, has the address.</summary>
    public static bool Leads(this StaticRoute route, Ipv4Address address) =>
        new Ipv4Prefix(route.destination.Raw, route.mask.Raw).Contains(address);
}
