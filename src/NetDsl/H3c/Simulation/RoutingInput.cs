using static NetDsl.H3c.SimulationInput;

namespace NetDsl.H3c;

/// <summary>What decides between routes must not be unknown: a default in its place might give the traffic to the wrong link.</summary>
internal static class RoutingInput
{
    public static void Check(ComwareRouter router)
    {
        Known(router.staticRoutePreference, "The preference of static routes", router.Origin, router);
        foreach (var route in router.StaticRoutes)
        {
            var what = $"the static route to {(route.Network.IsUnknown ? "an unknown network" : route.Network.ToString())}";
            Known(route.destination, "The network of a static route", route.Origin, router);
            Known(route.outInterface, $"The interface of {what}", route.Origin, router);
            Known(route.nextHop, $"The next hop of {what}", route.Origin, router);
            Known(route.preference, $"The preference of {what}", route.Origin, router);
            Known(route.permanent, $"Whether {what} is permanent", route.Origin, router);
            Known(route.track, $"The track entry of {what}", route.Origin, router);
        }

        foreach (var process in router.OspfProcesses)
            Known(process.preference, $"The preference of OSPF {process.process}", process.Origin, router);
        foreach (var process in router.IsisProcesses)
            Known(process.ipv4?.preference ?? default, $"The preference of IS-IS {process.process}", process.Origin, router);
        foreach (var process in router.RipProcesses)
            Known(process.preference, $"The preference of RIP {process.process}", process.Origin, router);
        foreach (var i in router.Interfaces)
            Check(i, router);
        if (router.bgp?.ipv4 is { } family)
            Check(family, router);
    }

    private static void Check(ComwareInterface i, ComwareRouter router)
    {
        foreach (var own in i.Addresses)
        {
            Known(own.address, $"The address of {i.name}", own.Origin, router);
            Known(own.mask, $"The mask of {i.name}", own.Origin, router);
        }

        if (i.ospf is { } ospf)
            Known(ospf.cost, $"The OSPF cost of {i.name}", ospf.Origin, router);
        if (i.rip is { } rip)
            Known(rip.metricIn, $"The RIP metric of {i.name}", rip.Origin, router);
        if (i.isis is not { } isis)
            return;
        Known(isis.cost, $"The IS-IS cost of {i.name}", isis.Origin, router);
        Known(isis.costLevel1, $"The IS-IS cost of {i.name}", isis.Origin, router);
        Known(isis.costLevel2, $"The IS-IS cost of {i.name}", isis.Origin, router);
    }

    private static void Check(ComwareBgpFamily family, ComwareRouter router)
    {
        Known(family.balance, "The load sharing of BGP", family.Origin, router);
        Known(family.balanceEbgp, "The load sharing of BGP", family.Origin, router);
        Known(family.balanceIbgp, "The load sharing of BGP", family.Origin, router);
        Known(family.balanceEibgp, "The load sharing of BGP", family.Origin, router);
        Known(family.externalPreference, "The preference of BGP", family.Origin, router);
        Known(family.internalPreference, "The preference of BGP", family.Origin, router);
        foreach (var peer in family.Peers)
        {
            Known(peer.address, "The address of a BGP peer", peer.Origin, router);
            Known(peer.enable, $"Whether BGP peer {peer.address} is enabled", peer.Origin, router);
            Known(peer.preferredValue, $"The preferred value of BGP peer {peer.address}", peer.Origin, router);
        }
    }
}
