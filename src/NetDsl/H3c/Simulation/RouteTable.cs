using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// The routes that a router knows, and which of them it uses: those of the best protocol, of these the best, and of equal ones so many as
/// load sharing allows. Of the rules of BGP it has those that a configuration shows: the preferred value, the kind of the peer, its router
/// ID and its address. All else, such as the AS path, is taken to be equal, as it is where both links lead to one router.
/// </summary>
internal sealed class RouteTable(ComwareRouter router)
{
    private readonly List<SimulatedRoute> _known = [];

    public void Learn(SimulatedRoute route)
    {
        if (!_known.Exists(r => ReferenceEquals(r, route) || Says(r, route)))
            _known.Add(route);
    }

    public void Withdraw(Predicate<SimulatedRoute> which) => _known.RemoveAll(which);

    public List<SimulatedRoute> Known(Predicate<SimulatedRoute> which) => _known.FindAll(which);

    /// <summary>The routes that packets to exactly this network take.</summary>
    public List<SimulatedRoute> Active(Ipv4Prefix network, VpnInstanceName vpn)
    {
        var candidates = _known.FindAll(r => r.Network == network.Network && r.VpnInstance == vpn);
        if (candidates.Count < 2)
            return candidates;

        // Sorting must not disturb the order of equal ones: of two equal paths that cannot share, the one that is there stays.
        var order = new List<SimulatedRoute>();
        foreach (var candidate in candidates)
        {
            var at = order.FindIndex(o => Compare(candidate, o) < 0);
            order.Insert(at < 0 ? order.Count : at, candidate);
        }

        var best = order[0];
        var shares = Shares(best);
        var active = new List<SimulatedRoute>();
        foreach (var route in order)
        {
            if (active.Count < shares && MayShare(best, route))
                active.Add(route);
        }

        return active;
    }

    /// <summary>The routes that packets to this network take: to the network itself, or to the smallest that holds it.</summary>
    public List<SimulatedRoute> Longest(Ipv4Prefix network, VpnInstanceName vpn)
    {
        SimulatedRoute? longest = null;
        foreach (var route in _known)
        {
            if (Holds(route, network, vpn) && (longest is null || route.Network.Length > longest.Network.Length))
                longest = route;
        }

        return longest is null ? [] : Active(longest.Network, vpn);
    }

    /// <summary>The routes to the network itself and to every network that holds it.</summary>
    public List<SimulatedRoute> Covering(Ipv4Prefix network, VpnInstanceName vpn)
    {
        var networks = new HashSet<Ipv4Prefix>();
        var covering = new List<SimulatedRoute>();
        foreach (var route in _known)
        {
            if (Holds(route, network, vpn) && networks.Add(route.Network))
                covering.AddRange(Active(route.Network, vpn));
        }

        return covering;
    }

    private static bool Holds(SimulatedRoute route, Ipv4Prefix network, VpnInstanceName vpn) =>
        route.VpnInstance == vpn && route.Network.Length <= network.Length && route.Network.Contains(network.Address);

    private static bool Says(SimulatedRoute a, SimulatedRoute b) =>
        a.Network == b.Network && a.VpnInstance == b.VpnInstance && a.OutInterface == b.OutInterface && a.Protocol == b.Protocol && a.Peer == b.Peer;

    private static int Compare(SimulatedRoute a, SimulatedRoute b)
    {
        var order = a.Preference.CompareTo(b.Preference);
        if (order == 0)
            order = ((int)a.Protocol).CompareTo((int)b.Protocol);
        if (order == 0)
            order = a.Metric.CompareTo(b.Metric);
        if (order != 0 || a.Protocol != SimulatedProtocol.Bgp)
            return order;
        order = b.IsExternal.CompareTo(a.IsExternal);
        if (order == 0 && !a.RouterId.IsUnknown && !b.RouterId.IsUnknown)
            order = a.RouterId.CompareTo(b.RouterId);
        return order == 0 ? a.Peer.CompareTo(b.Peer) : order;
    }

    /// <summary>Router ID and address of the peer break ties, but do not keep two BGP routes from sharing the load.</summary>
    private bool MayShare(SimulatedRoute best, SimulatedRoute route) =>
        best.Preference == route.Preference && best.Protocol == route.Protocol && best.Metric == route.Metric
        && (best.IsExternal == route.IsExternal || router.bgp?.ipv4 is { balanceEibgp.IsSet: true });

    /// <summary>Between how many equal routes the load is shared; BGP does not share unless told to.</summary>
    private long Shares(SimulatedRoute best)
    {
        if (best.Protocol == SimulatedProtocol.Bgp)
        {
            var family = router.bgp?.ipv4;
            if (family is null)
                return 1;
            var own = best.IsExternal ? family.balanceEbgp : family.balanceIbgp;
            var all = family.balanceEibgp.IsKnown ? family.balanceEibgp : own.IsKnown ? own : family.balance;
            return all.TryGet(out var paths) ? paths.Value : 1;
        }

        return best.Protocol switch
        {
            SimulatedProtocol.Ospf => Limit(router.ospfProcesses, p => p.equalPaths),
            SimulatedProtocol.Rip => Limit(router.ripProcesses, p => p.equalPaths),
            SimulatedProtocol.Isis => Limit(router.isisProcesses, p => p.ipv4?.equalPaths ?? default),
            _ => long.MaxValue,
        };
    }

    private static long Limit<T>(List<T>? processes, Func<T, Setting<ComwareEqualPaths>> paths)
    {
        var limit = long.MaxValue;
        foreach (var process in processes ?? [])
        {
            if (paths(process).TryGet(out var said))
                limit = Math.Min(limit, said.Value);
        }

        return limit;
    }
}
