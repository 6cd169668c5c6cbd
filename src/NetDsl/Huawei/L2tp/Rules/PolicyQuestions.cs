using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What a route policy does with the route to an interface.</summary>
/// <param name="IsKnown">It can be told.</param>
/// <param name="Node">The node that decides; null when none does, which stops the route.</param>
internal readonly record struct PolicyOutcome(bool IsKnown, RoutePolicyEntry? Node)
{
    public bool IsStopped => IsKnown && (Node is null || Node.permit.Is(false));
}

/// <summary>What rules ask about route policies.</summary>
internal static class PolicyQuestions
{
    /// <summary>There is certainly no policy of the name.</summary>
    public static bool LacksPolicy(this VrpRouter router, RoutePolicyName name)
    {
        if (router.IsOpen || router.MayHold("route-policy"))
            return false;
        foreach (var node in router.routePolicies.Items())
        {
            if (node.name.IsUnknown || node.name.Is(name))
                return false;
        }

        return true;
    }

    /// <summary>What the policy does with the route to an interface.</summary>
    public static PolicyOutcome Ask(this VrpRouter router, RoutePolicyName name, InterfaceName about)
    {
        if (router.IsOpen || router.MayHold("route-policy") || FindNodes(router, name) is not { } nodes)
            return default;
        foreach (var node in nodes)
        {
            if (Matches(node, about) is not { } matches)
                return default;
            if (matches)
                return new PolicyOutcome(true, node);
        }

        return new PolicyOutcome(true, null);
    }

    /// <summary>The nodes in the order in which they are asked; null when one is not known.</summary>
    public static List<RoutePolicyEntry>? FindNodes(VrpRouter router, RoutePolicyName name)
    {
        var found = new List<RoutePolicyEntry>();
        foreach (var node in router.routePolicies.Items())
        {
            if (node.name.IsUnknown)
                return null;
            if (!node.name.Is(name))
                continue;
            if (!node.node.IsKnown || !node.permit.IsKnown || node.IsOpen)
                return null;
            found.Add(node);
        }

        found.Sort((a, b) => a.node.Raw.CompareTo(b.node.Raw));
        return found;
    }

    private static bool? Matches(RoutePolicyEntry node, InterfaceName about)
    {
        if (node.ipPrefix.IsSet || node.MayHold("if-match"))
            return null;
        if (node.interfaces.Count == 0)
            return true;
        var isKnown = true;
        foreach (var matched in node.interfaces)
        {
            if (matched.Is(about))
                return true;
            isKnown &= matched.IsKnown;
        }

        return isKnown ? false : null;
    }
}
