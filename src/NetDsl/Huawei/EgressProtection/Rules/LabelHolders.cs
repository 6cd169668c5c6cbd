using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Which VPNs have static labels on more than one router: known by name, or by route targets.</summary>
internal sealed class LabelHolders
{
    private readonly Dictionary<VpnInstanceName, EgressRouter?> _byName = [];
    private readonly Dictionary<string, EgressRouter?> _byTargets = [];
    private readonly bool _isKnown = true;

    public LabelHolders(EgressIndex index)
    {
        foreach (var router in index.Routers)
        {
            _isKnown &= router.AreVpnsKnown;
            foreach (var vpn in router.Vpns)
            {
                if (!vpn.StaticLabel.IsSet && !vpn.IsOpen && !vpn.MayHold("apply-label"))
                    continue;
                _isKnown &= vpn.AreTargetsKnown;
                if (vpn.Instance.name.TryGet(out var name))
                    Add(_byName, name, router);
                if (Targets(vpn) is { } targets)
                    Add(_byTargets, targets, router);
            }
        }
    }

    /// <summary>Certainly no other router has a static label for the VPN.</summary>
    public bool IsAlone(EgressVpn vpn) =>
        _isKnown && vpn.Instance.name.TryGet(out var name) && _byName[name] is not null && (Targets(vpn) is not { } targets || _byTargets[targets] is not null);

    /// <summary>Null stands for several routers.</summary>
    private static void Add<TKey>(Dictionary<TKey, EgressRouter?> holders, TKey key, EgressRouter router)
        where TKey : notnull => holders[key] = holders.TryGetValue(key, out var there) && !ReferenceEquals(there, router) ? null : router;

    private static string? Targets(EgressVpn vpn) =>
        vpn.Imports.Count + vpn.Exports.Count == 0 ? null : $"{Sorted(vpn.Imports)}|{Sorted(vpn.Exports)}";

    private static string Sorted(IReadOnlyList<RouteTarget> targets)
    {
        var texts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var target in targets)
            texts.Add(target.ToString());
        return string.Join(" ", texts);
    }
}
