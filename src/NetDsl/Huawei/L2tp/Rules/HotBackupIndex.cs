using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Finds the LACs that back up each other, and their pairs.</summary>
internal sealed class HotBackupIndex
{
    private readonly Dictionary<Device, BackedUpLac> _lacs = [];
    private readonly List<BackedUpPair> _pairs = [];

    private HotBackupIndex(Network network)
    {
        var devices = network.Devices;
        var bySource = new Dictionary<Ipv4Address, BackedUpLac?>();
        for (var i = 0; i < devices.Count; i++)
        {
            if (devices[i] is not VrpRouter router || router is { peerBackup: null, backupServices: null, backupProfiles: null, l2tpGroups: null })
                continue;
            var lac = new BackedUpLac(router, i);
            _lacs.Add(router, lac);
            foreach (var service in router.backupServices.Items())
            {
                if (service.source.TryGet(out var source))
                    bySource[source] = bySource.TryGetValue(source, out var other) && !ReferenceEquals(other, lac) ? null : lac;
            }
        }

        foreach (var lac in _lacs.Values)
            FindPairs(lac, bySource);
    }

    public static HotBackupIndex Create(Network network) => new(network);

    /// <summary>The pairs whose profiles back up L2TP, each once.</summary>
    public List<BackedUpPair> Pairs => _pairs;

    public IEnumerable<BackedUpLac> Lacs => _lacs.Values;

    public BackedUpLac? this[Device device] => _lacs.TryGetValue(device, out var lac) ? lac : null;

    /// <summary>The pairs of a LAC stand together at the end while they are made.</summary>
    private bool IsPair(BackedUpLac lac, BackedUpLac other)
    {
        for (var i = _pairs.Count - 1; i >= 0 && ReferenceEquals(_pairs[i].First, lac); i--)
        {
            if (ReferenceEquals(_pairs[i].Second, other))
                return true;
        }

        return false;
    }

    private void FindPairs(BackedUpLac lac, Dictionary<Ipv4Address, BackedUpLac?> bySource)
    {
        foreach (var profile in lac.Profiles)
        {
            if (lac.FindService(profile) is not { } service || !service.peer.TryGet(out var peer) || !bySource.TryGetValue(peer, out var found) || found is not { } other)
                continue;
            if (other.Number <= lac.Number || other.Profiles.Count == 0 || IsPair(lac, other))
                continue;
            _pairs.Add(new BackedUpPair(lac, other));
        }
    }
}
