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

    public static List<SimulatedRoute> Over(ComwareInterface i, MonitoredNetwork monitored, BackupAssumptions assumptions)
    {
        var routes = new List<SimulatedRoute>();
        var network = monitored.Network;
        if (network.IsUnknown || !i.name.TryGet(out var name))
            return routes;
        var vpn = monitored.vpnInstance.Or(default);
        AddStatic(routes, i, name, network, vpn);
        AddOspf(routes, i, name, network, vpn);
        AddIsis(routes, i, name, network, vpn);
        AddRip(routes, i, name, network, vpn);
        AddBgp(routes, i, name, network, vpn, assumptions);
        return routes;
    }

    private static void AddStatic(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, Ipv4Prefix network, VpnInstanceName vpn)
    {
        foreach (var route in i.Router.StaticRoutes)
        {
            if (route.Network != network || route.vpnInstance.Or(default) != vpn)
                continue;
            if (route.outInterface.Is(name) || (!route.outInterface.IsSet && route.nextHop.TryGet(out var hop) && IsNeighbor(i, hop)))
            {
                var preference = route.preference.TryGet(out var own) ? own.Value : i.Router.staticRoutePreference.TryGet(out var common) ? common.Value : 60;
                routes.Add(new SimulatedRoute(network, name, SimulatedProtocol.Static) { VpnInstance = vpn, Preference = preference });
            }
        }
    }

    private static void AddOspf(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, Ipv4Prefix network, VpnInstanceName vpn)
    {
        foreach (var process in i.Router.OspfProcesses)
        {
            if (process.vpnInstance.Or(default) != vpn || process.allSilent.Or(false) || !RunsOspf(process, i) || IsSilent(process.SilentInterfaces, name))
                continue;
            routes.Add(new SimulatedRoute(network, name, SimulatedProtocol.Ospf)
            {
                VpnInstance = vpn,
                Preference = process.preference.TryGet(out var preference) ? preference.Value : 10,
                Metric = i.ospf is { } ospf && ospf.cost.TryGet(out var cost) ? cost.Value : LineCost(process, i, name),
            });
        }
    }

    private static bool RunsOspf(ComwareOspf process, ComwareInterface i)
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

    private static void AddIsis(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, Ipv4Prefix network, VpnInstanceName vpn)
    {
        if (i.isis is not { } isis || !isis.enable.Or(false) || isis.silent.Or(false))
            return;
        foreach (var process in i.Router.IsisProcesses)
        {
            if (process.vpnInstance.Or(default) != vpn || !process.process.TryGet(out var number) || number.Value != (isis.process.TryGet(out var own) ? own.Value : 1))
                continue;
            routes.Add(new SimulatedRoute(network, name, SimulatedProtocol.Isis)
            {
                VpnInstance = vpn,
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

    private static void AddRip(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, Ipv4Prefix network, VpnInstanceName vpn)
    {
        foreach (var process in i.Router.RipProcesses)
        {
            if (process.vpnInstance.Or(default) != vpn || !RunsRip(process, i) || IsSilent(process.SilentInterfaces, name))
                continue;
            routes.Add(new SimulatedRoute(network, name, SimulatedProtocol.Rip)
            {
                VpnInstance = vpn,
                Preference = process.preference.TryGet(out var preference) ? preference.Value : 100,
                Metric = 1 + (i.rip is { } rip && rip.metricIn.TryGet(out var more) ? more.Value : 0),
            });
        }
    }

    private static bool RunsRip(ComwareRip process, ComwareInterface i)
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

    private static void AddBgp(List<SimulatedRoute> routes, ComwareInterface i, InterfaceName name, Ipv4Prefix network, VpnInstanceName vpn, BackupAssumptions assumptions)
    {
        // BGP of VPN instances is not modelled.
        if (i.Router.bgp is not { ipv4: { } family } bgp || !vpn.IsUnknown)
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
            routes.Add(new SimulatedRoute(network, name, SimulatedProtocol.Bgp)
            {
                Preference = preference.TryGet(out var said) ? said.Value : 255,
                // The preferred value comes before all else, and the larger one wins.
                Metric = BgpPreferredLimit - (exchange.preferredValue.TryGet(out var preferred) ? preferred.Value : 0),
                Peer = address,
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

    private static bool IsNeighbor(ComwareInterface i, Ipv4Address address)
    {
        foreach (var own in i.Addresses)
        {
            var network = new Ipv4Prefix(own.address.Or(default), own.mask.Or(default));
            if (!network.IsUnknown && network.Contains(address))
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
