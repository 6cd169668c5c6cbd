using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// The routes to a network that a router has over one of its interfaces, as far as its configuration tells: what runs there. That the
/// other end tells the network is taken for granted.
/// </summary>
internal static class ConfiguredRoutes
{
    /// <summary>What a line of 64 kbit/s costs in OSPF, with the reference of 100 Mbit/s.</summary>
    private const long SlowLine = 1562;

    private const long HundredMegabits = 100;

    private const long BgpPreferredLimit = ComwareBgpPreferredValue.MaxValue;

    /// <summary>All of them: those that are configured, and those that a protocol learns.</summary>
    public static List<SimulatedRoute> Over(ComwareInterface i, FollowedNetwork watched, BackupAssumptions assumptions, Neighbors neighbors)
    {
        var routes = Static(i, watched);
        if (!i.name.TryGet(out var name))
            return routes;
        AddDirect(routes, i, name, watched);
        AddOspf(routes, i, name, watched);
        AddIsis(routes, i, name, watched);
        AddRip(routes, i, name, watched);
        AddBgp(routes, i, name, watched, assumptions, neighbors);
        return routes;
    }

    /// <summary>The static routes: on a dialup interface they are there before its link is up, or no packet could ever bring it up.</summary>
    public static List<SimulatedRoute> Static(ComwareInterface i, FollowedNetwork watched)
    {
        var routes = new List<SimulatedRoute>();
        if (!i.name.TryGet(out var name))
            return routes;
        foreach (var route in i.Router.StaticRoutes)
        {
            if (route.Network != watched.Network || route.vpnInstance.Or(default) != watched.VpnInstance || !LeavesThrough(route, i, name))
                continue;
            routes.Add(new SimulatedRoute(watched.Network, name, SimulatedProtocol.Static)
            {
                VpnInstance = watched.VpnInstance,
                Preference = route.preference.TryGet(out var own) ? own.Value : i.Router.staticRoutePreference.TryGet(out var common) ? common.Value : 60,
                Source = route,
            });
        }

        return routes;
    }

    public static bool LeavesThrough(ComwareStaticRoute route, ComwareInterface i, InterfaceName name) =>
        route.outInterface.Is(name) || (!route.outInterface.IsSet && route.nextHop.TryGet(out var hop) && IsNeighbor(i, hop));

    /// <summary>Is the address in a network of the interface?</summary>
    public static bool IsNeighbor(ComwareInterface i, Ipv4Address address) => Neighbors.Subnets(i).Exists(n => n.Contains(address));

    private static void AddDirect(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, FollowedNetwork watched)
    {
        if (Neighbors.Subnets(i).Contains(watched.Network) && i.vpnInstance.Or(default) == watched.VpnInstance)
            routes.Add(new SimulatedRoute(watched.Network, name, SimulatedProtocol.Direct) { VpnInstance = watched.VpnInstance });
    }

    private static void AddOspf(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, FollowedNetwork watched)
    {
        foreach (var process in i.Router.OspfProcesses)
        {
            if (process.vpnInstance.Or(default) != watched.VpnInstance || process.allSilent.Or(false) || !RunsOspf(process, i) || IsSilent(process.SilentInterfaces, name))
                continue;
            routes.Add(new SimulatedRoute(watched.Network, name, SimulatedProtocol.Ospf)
            {
                VpnInstance = watched.VpnInstance,
                Preference = process.preference.TryGet(out var preference) ? preference.Value : 10,
                Metric = i.ospf is { } ospf && ospf.cost.TryGet(out var cost) ? cost.Value : LineCost(process, i, name),
            });
        }
    }

    public static bool RunsOspf(ComwareOspf process, ComwareInterface i)
    {
        if (i.ospf is { process.IsSet: true } own)
            return own.process.Equals(process.process);
        if (Primary(i) is not { } address)
            return false;
        foreach (var area in process.Areas)
        {
            foreach (var network in area.Networks)
            {
                if (network.address.TryGet(out var from) && network.wildcard.TryGet(out var wildcard) && ((from.Bits ^ address.Bits) & ~wildcard.Bits) == 0)
                    return true;
            }
        }

        return false;
    }

    private static long LineCost(ComwareOspf process, ComwareInterface i, InterfaceName name)
    {
        var reference = process.bandwidthReference.TryGet(out var megabits) ? megabits.Value : HundredMegabits;
        if (i.bandwidth.TryGet(out var kilobits))
            return System.Math.Max(1, reference * 1000 / kilobits.Value);
        return name.IsEthernet ? 1 : SlowLine * reference / HundredMegabits;
    }

    private static void AddIsis(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, FollowedNetwork watched)
    {
        if (i.isis is not { } isis || !isis.enable.Or(false) || isis.silent.Or(false))
            return;
        foreach (var process in i.Router.IsisProcesses)
        {
            if (process.vpnInstance.Or(default) != watched.VpnInstance || !process.process.TryGet(out var number) || number.Value != (isis.process.TryGet(out var own) ? own.Value : 1))
                continue;
            routes.Add(new SimulatedRoute(watched.Network, name, SimulatedProtocol.Isis)
            {
                VpnInstance = watched.VpnInstance,
                Preference = process.ipv4 is { } family && family.preference.TryGet(out var preference) ? preference.Value : 15,
                Metric = Cost(isis),
            });
        }
    }

    private static long Cost(ComwareInterfaceIsis isis) =>
        isis.cost.TryGet(out var both) ? both.Value
        : isis.costLevel2.TryGet(out var level2) ? level2.Value
        : isis.costLevel1.TryGet(out var level1) ? level1.Value
        : 10;

    private static void AddRip(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, FollowedNetwork watched)
    {
        foreach (var process in i.Router.RipProcesses)
        {
            if (process.vpnInstance.Or(default) != watched.VpnInstance || !RunsRip(process, i) || IsSilent(process.SilentInterfaces, name))
                continue;
            routes.Add(new SimulatedRoute(watched.Network, name, SimulatedProtocol.Rip)
            {
                VpnInstance = watched.VpnInstance,
                Preference = process.preference.TryGet(out var preference) ? preference.Value : 100,
                Metric = 1 + (i.rip is { } rip && rip.metricIn.TryGet(out var more) ? more.Value : 0),
            });
        }
    }

    public static bool RunsRip(ComwareRip process, ComwareInterface i)
    {
        if (i.rip is { process.IsSet: true } own)
            return own.process.Equals(process.process);
        if (Primary(i) is not { } address)
            return false;
        foreach (var network in process.Networks)
        {
            if (!network.address.TryGet(out var from))
                continue;
            var counts = network.wildcard.TryGet(out var wildcard) ? ~wildcard.Bits : NaturalMask(from);
            if (((from.Bits ^ address.Bits) & counts) == 0)
                return true;
        }

        return false;
    }

    /// <summary>For how long RIP takes a network that it has lost only from the neighbor that had told it, in seconds.</summary>
    public static long RipSuppress(ComwareInterface i)
    {
        foreach (var process in i.Router.RipProcesses)
        {
            if (RunsRip(process, i))
                return process.suppress.TryGet(out var seconds) ? seconds.Value : 120;
        }

        return 120;
    }

    private static void AddBgp(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, FollowedNetwork watched, BackupAssumptions assumptions, Neighbors neighbors)
    {
        // BGP of VPN instances is not modelled.
        if (i.Router.bgp is not { ipv4: { } family } bgp || !watched.VpnInstance.IsUnknown)
            return;
        foreach (var exchange in family.Peers)
        {
            if (!exchange.enable.Or(false) || !exchange.address.TryGet(out var address))
                continue;
            var peer = bgp.Peers is { } peers ? Find(peers, address) : null;
            if (peer is null || !(IsNeighbor(i, address) || (assumptions.ResolvesNextHop && LeadsTo(i, address))))
                continue;
            var isExternal = !peer.asNumber.Equals(bgp.asNumber);
            var preference = isExternal ? family.externalPreference : family.internalPreference;
            routes.Add(new SimulatedRoute(watched.Network, name, SimulatedProtocol.Bgp)
            {
                Preference = preference.TryGet(out var said) ? said.Value : 255,
                // The preferred value comes before all else, and the larger one wins.
                Metric = BgpPreferredLimit - (exchange.preferredValue.TryGet(out var preferred) ? preferred.Value : 0),
                Peer = address,
                RouterId = neighbors.At(address)?.Router.bgp?.routerId.Or(default) ?? default,
                IsExternal = isExternal,
            });
        }
    }

    private static ComwareBgpPeer? Find(IReadOnlyList<ComwareBgpPeer> peers, Ipv4Address address)
    {
        foreach (var peer in peers)
        {
            if (peer.address.Is(address))
                return peer;
        }

        return null;
    }

    /// <summary>Is there a static route to the peer over the interface?</summary>
    private static bool LeadsTo(ComwareInterface i, Ipv4Address address)
    {
        foreach (var route in i.Router.StaticRoutes)
        {
            if (!route.Network.IsUnknown && route.Network.Contains(address)
                && (route.outInterface.Equals(i.name) || (route.nextHop.TryGet(out var hop) && IsNeighbor(i, hop))))
                return true;
        }

        return false;
    }

    private static bool IsSilent(IReadOnlyList<ComwareSilentInterface> silent, InterfaceName name)
    {
        foreach (var one in silent)
        {
            if (one.name.Is(name))
                return true;
        }

        return false;
    }

    private static Ipv4Address? Primary(ComwareInterface i)
    {
        foreach (var own in i.Addresses)
        {
            if (!own.secondary.Or(false) && own.address.TryGet(out var address))
                return address;
        }

        return null;
    }

    private static uint NaturalMask(Ipv4Address address) =>
        address.Bits < 0x80000000 ? 0xFF000000 : address.Bits < 0xC0000000 ? 0xFFFF0000 : 0xFFFFFF00;
}
