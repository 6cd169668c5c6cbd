using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>How a route policy changes the cost of a route.</summary>
public enum PolicyCostChange
{
    /// <summary>It is added. Keyword: <c>+</c>.</summary>
    Add,

    /// <summary>It is subtracted. Keyword: <c>-</c>.</summary>
    Subtract,
}

/// <summary>A node of a route policy: which routes it is for and what it does with them. Command: <c>route-policy</c>.</summary>
public sealed partial class RoutePolicyEntry : ViewObject
{
    internal Setting<RoutePolicyName> name;
    internal Setting<bool> permit;
    internal Setting<RoutePolicyNode> node;
    internal Setting<RoutePolicyDescription> description;
    internal Setting<IpPrefixListName> ipPrefix;
    internal Setting<PolicyCost> cost;
    internal Setting<PolicyCostChange> costChange;
    internal Setting<bool> costInherited;
    internal Setting<bool> costNone;
    internal Setting<OspfRouteTag> tag;

    /// <summary>The name of the policy.</summary>
    public Setting<RoutePolicyName> Name => name;

    /// <summary>Lets the routes through, or stops them. Keywords: <c>permit</c>, <c>deny</c>.</summary>
    public Setting<bool> Permit => permit;

    /// <summary>The number of the node; the smallest is asked first. Keyword: <c>node</c>.</summary>
    public Setting<RoutePolicyNode> Node => node;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<RoutePolicyDescription> Description => description;

    /// <summary>Is for routes that the prefix list names. Command: <c>if-match ip-prefix</c>.</summary>
    public Setting<IpPrefixListName> IpPrefix => ipPrefix;

    /// <summary>What the routes cost from here on. Command: <c>apply cost</c>.</summary>
    public Setting<PolicyCost> Cost => cost;

    /// <summary>The cost is added or subtracted; it replaces the old one when this is not set. Keywords: <c>+</c>, <c>-</c>.</summary>
    public Setting<PolicyCostChange> CostChange => costChange;

    /// <summary>The routes keep the cost that they come with. Command: <c>apply cost inherit</c>.</summary>
    public Setting<bool> CostInherited => costInherited;

    /// <summary>The routes have no cost. Command: <c>apply cost none</c>.</summary>
    public Setting<bool> CostNone => costNone;

    /// <summary>The mark that the routes get. Command: <c>apply tag</c>.</summary>
    public Setting<OspfRouteTag> Tag => tag;

    internal readonly List<Setting<InterfaceName>> interfaces = [];

    /// <summary>The interfaces out of which the routes lead, or whose own routes they are. Command: <c>if-match interface</c>.</summary>
    public IReadOnlyList<Setting<InterfaceName>> Interfaces => interfaces;
}

/// <content>Route policies.</content>
public sealed partial class VrpRouter
{
    internal List<RoutePolicyEntry>? routePolicies;

    /// <summary>The nodes of the route policies. Command: <c>route-policy</c>.</summary>
    public IReadOnlyList<RoutePolicyEntry> RoutePolicies => routePolicies ?? (IReadOnlyList<RoutePolicyEntry>)[];

    internal RoutePolicyEntry Add(RoutePolicyEntry added)
    {
        foreach (var there in routePolicies ??= [])
        {
            if (added.name.IsKnown && added.node.IsKnown && there.name.Equals(added.name) && there.node.Equals(added.node))
                return there;
        }

        routePolicies.Add(added);
        return added;
    }
}
