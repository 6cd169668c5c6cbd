using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>What route policies do for BGP.</content>
public sealed partial class RoutePolicyEntry
{
    internal Setting<bool> matchesLabel;
    internal Setting<bool> appliesLabel;
    internal Setting<BgpLocalPreference> localPreference;
    internal Setting<PolicyCostChange> localPreferenceChange;
    internal Setting<BgpPreferredValue> preferredValue;

    /// <summary>Is for routes that carry a label. Command: <c>if-match mpls-label</c>.</summary>
    public Setting<bool> MatchesLabel => matchesLabel;

    /// <summary>The routes get a label. Command: <c>apply mpls-label</c>.</summary>
    public Setting<bool> AppliesLabel => appliesLabel;

    /// <summary>How much the AS prefers the routes, great is better. Command: <c>apply local-preference</c>.</summary>
    public Setting<BgpLocalPreference> LocalPreference => localPreference;

    /// <summary>The local preference is added or subtracted; it replaces the old one when this is not set. Keywords: <c>+</c>, <c>-</c>.</summary>
    public Setting<PolicyCostChange> LocalPreferenceChange => localPreferenceChange;

    /// <summary>How much the router itself prefers the routes, great is better. Command: <c>apply preferred-value</c>.</summary>
    public Setting<BgpPreferredValue> PreferredValue => preferredValue;
}

/// <content>Route policies.</content>
public sealed partial class VrpRouter
{
    internal Setting<bool> checksRoutePolicies;

    /// <summary>A name of a route policy that does not exist is refused, as it is anyway, or accepted. Command: <c>route-policy nonexistent-config-check</c>.</summary>
    public Setting<bool> ChecksRoutePolicies => checksRoutePolicies;
}

/// <content>What route policies do for BGP.</content>
public sealed partial class RoutePolicyBuilder
{
    /// <summary>The name of the policy, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of a node of the policy.</param>
    public static implicit operator RoutePolicyName(RoutePolicyBuilder builder) => builder.Model.name.Or(default);

    /// <summary>Is for routes that carry a label. Command: <c>if-match mpls-label</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder MatchLabel(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.matchesLabel, on, file, line);

    /// <summary>Gives the routes a label, which is sent to a peer with <c>label-route-capability</c>. Command: <c>apply mpls-label</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder ApplyLabel(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.appliesLabel, on, file, line);

    /// <summary>How much the AS prefers the routes, great is better. Command: <c>apply local-preference</c>.</summary>
    /// <param name="value">0 to 4294967295.</param>
    /// <param name="change">Adds or subtracts it; it replaces the old one when left out.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder LocalPreference(BgpLocalPreference value, Input<PolicyCostChange>? change = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.localPreferenceChange = SettingFactory.Maybe(change, new Origin(file, line));
        return Set(ref Model.localPreference, value, file, line);
    }

    /// <summary>How much the router itself prefers the routes, great is better. Command: <c>apply preferred-value</c>.</summary>
    /// <param name="value">0 to 65535.</param>
    /// <returns>This builder.</returns>
    public RoutePolicyBuilder PreferredValue(BgpPreferredValue value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.preferredValue, value, file, line);
}

/// <content>Route policies.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Is a name of a route policy that does not exist refused, as it is anyway? Command: <c>route-policy nonexistent-config-check</c>.</summary>
    /// <param name="on">False accepts such names.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder CheckRoutePolicies(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.checksRoutePolicies, on, file, line);
}
