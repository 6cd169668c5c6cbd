using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>How many links with labeled routes join two ASs, as far as they are described.</summary>
internal sealed class InterAsLinks
{
    private readonly Dictionary<(long, long), int> _counts = [];

    public InterAsLinks(EgressIndex index)
    {
        foreach (var router in index.Routers)
        {
            foreach (var peer in router.Peers)
            {
                if (peer.IsExternal is not true || !peer.IsNeighbor || !peer.IsLabeled())
                    continue;
                var key = (router.Bgp!.asNumber.Raw.Value, peer.As.Raw.Value);
                _counts[key] = (_counts.TryGetValue(key, out var count) ? count : 0) + 1;
            }
        }
    }

    /// <summary>The links between two ASs: from either side as many as it describes.</summary>
    public int Between(AsNumber a, AsNumber b)
    {
        _counts.TryGetValue((a.Value, b.Value), out var there);
        _counts.TryGetValue((b.Value, a.Value), out var back);
        return there > back ? there : back;
    }
}
