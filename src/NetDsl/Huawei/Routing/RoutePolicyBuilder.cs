using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a node of a route policy.</summary>
public sealed partial class RoutePolicyBuilder : ViewBuilder<RoutePolicyBuilder, RoutePolicyEntry>
{
    internal RoutePolicyBuilder(RoutePolicyEntry model)
        : base(model)
    {
    }

    /// <summary>The description. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 80 characters.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder Description(RoutePolicyDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);

    /// <summary>Is for routes of an interface; up to sixteen. Command: <c>if-match interface</c>.</summary>
    /// <param name="matched">The interface.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder MatchInterface(InterfaceName matched, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.interfaces.Add(SettingFactory.Of(matched, new Origin(file, line)));
        return this;
    }

    /// <summary>Is for routes that the prefix list names. Command: <c>if-match ip-prefix</c>.</summary>
    /// <param name="name">The name of the prefix list.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder MatchPrefixList(IpPrefixListName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ipPrefix, name, file, line);

    /// <summary>Sets what the routes cost from here on. Command: <c>apply cost</c>.</summary>
    /// <param name="cost">0 to 4294967295.</param>
    /// <param name="change">Adds or subtracts it; it replaces the old cost when left out.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder Cost(PolicyCost cost, Input<PolicyCostChange>? change = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.cost = SettingFactory.Of(cost, origin);
        Model.costChange = SettingFactory.Maybe(change, origin);
        Model.costInherited = default;
        Model.costNone = default;
        return this;
    }

    /// <summary>The routes keep the cost that they come with. Command: <c>apply cost inherit</c>.</summary>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder InheritCost([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.cost = default;
        Model.costChange = default;
        Model.costNone = default;
        return Set(ref Model.costInherited, true, file, line);
    }

    /// <summary>The mark that the routes get. Command: <c>apply tag</c>.</summary>
    /// <param name="tag">0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder Tag(OspfRouteTag tag, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tag, tag, file, line);
}

/// <content>Route policies.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>A node of a route policy that lets routes through; the same one again when name and number were used before. Command: <c>route-policy ... permit node</c>.</summary>
    /// <param name="name">The name of the policy, 1 to 200 characters.</param>
    /// <param name="node">The number of the node, 0 to 65535; the smallest is asked first.</param>
    /// <param name="configure">Says which routes it is for and what it does with them; without, it is for all.</param>
    /// <returns>The builder.</returns>
    public RoutePolicyBuilder RoutePolicy(RoutePolicyName name, RoutePolicyNode node, Action<RoutePolicyBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        PolicyNode(name, node, true, configure, new Origin(file, line));

    /// <summary>A node of a route policy that stops routes. Command: <c>route-policy ... deny node</c>.</summary>
    /// <param name="name">The name of the policy, 1 to 200 characters.</param>
    /// <param name="node">The number of the node, 0 to 65535; the smallest is asked first.</param>
    /// <param name="configure">Says which routes it is for; without, it is for all.</param>
    /// <returns>The builder.</returns>
    public RoutePolicyBuilder DenyRoutes(RoutePolicyName name, RoutePolicyNode node, Action<RoutePolicyBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        PolicyNode(name, node, false, configure, new Origin(file, line));

    private RoutePolicyBuilder PolicyNode(RoutePolicyName name, RoutePolicyNode node, bool permit, Action<RoutePolicyBuilder>? configure, Origin origin)
    {
        var entry = Model.Add(new RoutePolicyEntry { Origin = origin, name = SettingFactory.Of(name, origin), node = SettingFactory.Of(node, origin) });
        entry.permit = SettingFactory.Of(new Input<bool>(permit), origin);
        return new RoutePolicyBuilder(entry).Configure(configure);
    }
}
