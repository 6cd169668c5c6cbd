namespace NetDsl.Huawei;

/// <summary>The routing tables that the packets of tunnels are looked up in.</summary>
internal static class L2tpTables
{
    /// <summary>The VPN instance of the tunnel source of a LAC: not set for the public routing table. False when it is not known.</summary>
    public static bool TryFindOfLac(L2tpGroupView group, out Setting<VpnInstanceName> vpn)
    {
        vpn = default;
        if (group.Lac is not { } lac || !group.IsComplete || lac.source.IsUnknown)
            return false;
        if (!lac.source.IsSet)
            return true;
        if (group.Router.FindInterface(lac.source) is not { IsOpen: false } there || there.vpnInstance.IsUnknown || there.MayHold("ip binding"))
            return false;
        vpn = there.vpnInstance;
        return true;
    }

    /// <summary>
    /// The route to an address that stands in the public routing table although its next hop is a neighbor in the VPN instance; null
    /// when there is none.
    /// </summary>
    public static StaticRoute? FindMisplaced(this L2tpRouter router, Ipv4Address address, Setting<VpnInstanceName> vpn)
    {
        if (!vpn.IsKnown)
            return null;
        foreach (var route in router.Router.staticRoutes.Items())
        {
            if (route.vpnInstance.IsSet || route.IsOpen || route.nextHopVpnInstance.IsSet || !route.destination.IsKnown || !route.mask.IsKnown || !route.Leads(address) || !route.nextHop.TryGet(out var next))
                continue;
            if (router.FindNeighboring(next) is { } there && there.vpnInstance.IsSameTable(vpn))
                return route;
        }

        return null;
    }
}
