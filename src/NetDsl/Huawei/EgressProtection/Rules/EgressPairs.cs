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

    /// <summary>Static labels of one VPN behind one repair point: two PEs, or two with the same label among more.</summary>
    private static void FindByLabels(EgressIndex index, List<EgressPair> pairs)
    {
        var behind = new Dictionary<(EgressRouter, VpnInstanceName), List<EgressVpn>>();
        foreach (var router in index.Routers)
        {
            foreach (var vpn in router.Vpns)
            {
                if (!vpn.StaticLabel.IsSet || !vpn.Instance.name.TryGet(out var name))
                    continue;
                foreach (var peer in router.Peers)
                {
                    if (peer.FarRouter is not { } point || !(peer.HasLabels is true || peer.Far?.HasLabels is true))
                        continue;
                    if (!behind.TryGetValue((point, name), out var vpns))
                        behind.Add((point, name), vpns = new(2));
                    if (vpns.Count == 0 || !ReferenceEquals(vpns[vpns.Count - 1].Router, router))
                        vpns.Add(vpn);
                }
            }
        }

        foreach (var entry in behind)
        {
            var vpns = entry.Value;
            for (var i = 0; i < vpns.Count; i++)
            {
                for (var j = i + 1; j < vpns.Count; j++)
                {
                    if (vpns.Count == 2 || AreAlone(vpns, i, j))
                        Pair(pairs, vpns[i].Router, vpns[j].Router, entry.Key.Item1);
                }
            }
        }
    }

    /// <summary>Exactly these two have one label.</summary>
    private static bool AreAlone(List<EgressVpn> vpns, int i, int j)
    {
        if (!vpns[i].StaticLabel.TryGet(out var label) || !vpns[j].StaticLabel.Is(label))
            return false;
        for (var k = 0; k < vpns.Count; k++)
        {
            if (k != i && k != j && (vpns[k].StaticLabel.IsUnknown || vpns[k].StaticLabel.Is(label)))
                return false;
        }

        return true;
    }

    private static void Pair(List<EgressPair> pairs, EgressRouter first, EgressRouter second, EgressRouter point)
    {
        foreach (var there in pairs)
        {
            var isThis = (ReferenceEquals(there.First, first) && ReferenceEquals(there.Second, second)) || (ReferenceEquals(there.First, second) && ReferenceEquals(there.Second, first));
            if (!isThis)
                continue;
            if (there.Group is null && !there.RepairPoints.Contains(point))
                there.RepairPoints.Add(point);
            return;
        }

        var pair = new EgressPair(first, second, null);
        pair.RepairPoints.Add(point);
        pairs.Add(pair);
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
