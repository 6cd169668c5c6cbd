using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The route policies of a router by their names: a repair point has many peers, each with policies of its own.</summary>
internal sealed class EgressPolicies
{
    private readonly Dictionary<RoutePolicyName, List<RoutePolicyEntry>?> _byName = [];
    private readonly bool _isKnown;

    public EgressPolicies(VrpRouter router)
    {
        _isKnown = !router.IsOpen && !router.MayHold("route-policy");
        foreach (var node in router.routePolicies.Items())
        {
            if (!node.name.TryGet(out var name))
            {
                _isKnown = false;
                return;
            }

            var isFirst = !_byName.TryGetValue(name, out var nodes);
            if (!node.node.IsKnown || !node.permit.IsKnown || node.IsOpen)
                _byName[name] = null;
            else if (isFirst)
                _byName[name] = [node];
            else
                nodes?.Add(node);
        }

        foreach (var nodes in _byName.Values)
            nodes?.Sort(static (a, b) => a.node.Raw.CompareTo(b.node.Raw));
    }

    /// <summary>The nodes in the order in which they are asked; null when one is not known, or there is none.</summary>
    public List<RoutePolicyEntry>? Find(RoutePolicyName name) => _isKnown && _byName.TryGetValue(name, out var nodes) ? nodes : null;

    /// <summary>There is certainly no policy of the name.</summary>
    public bool Lacks(RoutePolicyName name) => _isKnown && !_byName.ContainsKey(name);
}
