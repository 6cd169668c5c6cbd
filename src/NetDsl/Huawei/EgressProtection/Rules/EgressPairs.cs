using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Finds the PEs that protect each other.</summary>
internal static class EgressPairs
{
    public static List<EgressPair> Find(Network network, EgressIndex index)
    {
        var pairs = new List<EgressPair>();
        foreach (var group in network.EgressProtections)
        {
            if (index[group.Master] is not { } master || index[group.Backup] is not { } backup || ReferenceEquals(master, backup))
                continue;
            var pair = new EgressPair(master, backup, group);
            foreach (var router in group.RepairPoints)
            {
                if (index[router] is { } point && !pair.RepairPoints.Contains(point))
                    pair.RepairPoints.Add(point);
            }

            pairs.Add(pair);
        }

        FindByLabels(index, pairs);
        foreach (var pair in pairs)
            Fill(pair);
        return pairs;
    }

    /// <summary>The instance of the other PE that belongs to one: of the same name, otherwise the only one with the same route targets.</summary>
    public static EgressVpn? FindMatch(EgressVpn vpn, EgressRouter other)
    {
        if (other.FindVpn(vpn.Instance.name) is { } same)
            return same;
        EgressVpn? found = null;
        foreach (var there in other.Vpns)
        {
            if (!there.HasSameTargets(vpn))
                continue;
            if (found is not null)
                return null;
            found = there;
        }

        return found;
    }

    /// <summary>
    /// Static labels of one VPN behind one repair point: two PEs of one AS, or two with the same label among more. One of the two at
    /// least has labeled routes with the repair point, and they look as if it were meant.
    /// </summary>
    private static void FindByLabels(EgressIndex index, List<EgressPair> pairs)
    {
        var behind = new Dictionary<(EgressRouter, VpnInstanceName, AsNumber), List<(EgressVpn Vpn, bool IsLabeled)>>();
        foreach (var router in index.Routers)
        {
            foreach (var vpn in router.Vpns)
            {
                if (!vpn.StaticLabel.IsSet || !vpn.Instance.name.TryGet(out var name) || router.Bgp is not { } bgp || !bgp.asNumber.TryGet(out var own))
                    continue;
                foreach (var peer in router.Peers)
                {
                    if (peer.FarRouter is not { } point || peer.ExchangesUnicast is not true || peer.IsPlainReflector())
                        continue;
                    if (!behind.TryGetValue((point, name, own), out var there))
                        behind.Add((point, name, own), there = new(2));
                    if (there.Count == 0 || !ReferenceEquals(there[there.Count - 1].Vpn.Router, router))
                        there.Add((vpn, peer.HasLabels is true || peer.Far?.HasLabels is true));
                }
            }
        }

        if (behind.Count == 0)
            return;
        var holders = CountHolders(index);
        var known = new Dictionary<(EgressRouter, EgressRouter), EgressPair>();
        foreach (var pair in pairs)
            known[(pair.First, pair.Second)] = pair;
        foreach (var entry in behind)
        {
            var there = entry.Value;
            for (var i = 0; i < there.Count; i++)
            {
                for (var j = i + 1; j < there.Count; j++)
                {
                    var (a, b) = (there[i].Vpn, there[j].Vpn);
                    if ((there[i].IsLabeled || there[j].IsLabeled) && (there.Count == 2 || AreAlone(there, a, b)))
                        Pair(pairs, known, a, b, holders[entry.Key.Item2] > 2, entry.Key.Item1);
                }
            }
        }
    }

    /// <summary>Exactly these two have one label.</summary>
    private static bool AreAlone(List<(EgressVpn Vpn, bool IsLabeled)> all, EgressVpn a, EgressVpn b)
    {
        if (!a.StaticLabel.TryGet(out var label) || !b.StaticLabel.Is(label))
            return false;
        foreach (var (vpn, _) in all)
        {
            if (!ReferenceEquals(vpn, a) && !ReferenceEquals(vpn, b) && (vpn.StaticLabel.IsUnknown || vpn.StaticLabel.Is(label)))
                return false;
        }

        return true;
    }

    private static void Pair(List<EgressPair> pairs, Dictionary<(EgressRouter, EgressRouter), EgressPair> known, EgressVpn a, EgressVpn b, bool hasThird, EgressRouter point)
    {
        var (first, second) = (a.Router, b.Router);
        if (!known.TryGetValue((first, second), out var pair) && !known.TryGetValue((second, first), out pair))
        {
            if (!IsMeant(a, b, hasThird))
                return;
            pair = new EgressPair(first, second, null);
            known.Add((first, second), pair);
            pairs.Add(pair);
        }

        // A group names its repair points.
        if (pair.Group is null && !pair.RepairPoints.Contains(point))
            pair.RepairPoints.Add(point);
    }

    /// <summary>
    /// Two PEs at opposite ends of a VPN can have static labels for other reasons. Those that protect each other send each other's
    /// address, or they have the same label, exchange no VPN routes and are not all that the VPN has.
    /// </summary>
    private static bool IsMeant(EgressVpn a, EgressVpn b, bool hasThird)
    {
        if (SendsAddressOf(a.Router, b.Router) || SendsAddressOf(b.Router, a.Router))
            return true;
        foreach (var address in a.Router.Addresses.Keys)
        {
            if (b.Router.Addresses.ContainsKey(address))
                return true;
        }

        return hasThird && a.StaticLabel.TryGet(out var label) && b.StaticLabel.Is(label) && (a.Router.FindPeer(b.Router) is not { } between || between.ExchangesVpn is false);
    }

    private static bool SendsAddressOf(EgressRouter pe, EgressRouter other) =>
        EgressPairQuestions.NextHopOf(other).TryGet(out var address) && pe.Originates(address) is true;

    /// <summary>How many routers have a VPN instance of a name.</summary>
    private static Dictionary<VpnInstanceName, int> CountHolders(EgressIndex index)
    {
        var holders = new Dictionary<VpnInstanceName, int>();
        foreach (var router in index.Routers)
        {
            foreach (var vpn in router.Vpns)
            {
                if (vpn.Instance.name.TryGet(out var name))
                    holders[name] = holders.TryGetValue(name, out var count) ? count + 1 : 1;
            }
        }

        return holders;
    }

    private static void Fill(EgressPair pair)
    {
        var taken = new HashSet<EgressVpn>();
        foreach (var said in pair.Group?.instances ?? [])
        {
            var first = pair.First.FindVpn(said.name);
            var second = pair.Second.FindVpn(said.backupName.IsSet ? said.backupName : said.name);
            pair.Instances.Add(new EgressInstance(first, second, said));
            if (first is not null)
                taken.Add(first);
            if (second is not null)
                taken.Add(second);
        }

        foreach (var vpn in pair.First.Vpns)
        {
            if (taken.Contains(vpn))
                continue;
            var match = FindMatch(vpn, pair.Second);
            if (match is not null && taken.Contains(match))
                match = null;
            if (!vpn.StaticLabel.IsSet && match?.StaticLabel.IsSet != true)
                continue;
            pair.Instances.Add(new EgressInstance(vpn, match, null));
            if (match is not null)
                taken.Add(match);
        }

        foreach (var vpn in pair.Second.Vpns)
        {
            if (vpn.StaticLabel.IsSet && !taken.Contains(vpn))
                pair.Instances.Add(new EgressInstance(null, vpn, null));
        }
    }
}
