using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Preferences, costs, BFD and timers of an IS-IS process.</summary>
public sealed class IsisTuning : ConfigObject
{
    internal Setting<RoutePreference> preference;
    internal Setting<RoutePolicyName> preferencePolicy;
    internal Setting<LoadBalancingPaths> loadBalancing;
    internal List<IsisCircuitCost>? circuitCosts;
    internal Setting<BandwidthReference> bandwidthReference;
    internal Setting<bool> autoCost;
    internal Setting<bool> autoCostCompatible;
    internal Setting<bool> bfd;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;
    internal Setting<bool> bfdFrrBinding;
    internal Setting<bool> ldpSync;
    internal Setting<IsisMaximumInterval> spfMaximum;
    internal Setting<IsisTimerInterval> spfStart;
    internal Setting<IsisTimerInterval> spfIncrement;
    internal Setting<IsisMaximumInterval> lspMaximum;
    internal Setting<IsisTimerInterval> lspStart;
    internal Setting<IsisTimerInterval> lspIncrement;
    internal Setting<IsisLevel> lspLevel;
    internal Setting<IsisLspLifetime> lspLifetime;
    internal Setting<IsisLspRefresh> lspRefresh;
    internal Setting<bool> overload;
    internal Setting<bool> overloadOnStartup;
    internal Setting<IsisOverloadTime> overloadTime;

    /// <summary>How much IS-IS routes are preferred, the smallest wins. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> Preference => preference;

    /// <summary>The route policy that gives preferences. Keyword: <c>route-policy</c>.</summary>
    public Setting<RoutePolicyName> PreferencePolicy => preferencePolicy;

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    public Setting<LoadBalancingPaths> LoadBalancing => loadBalancing;

    /// <summary>What links cost that do not say it themselves. Command: <c>circuit-cost</c>.</summary>
    public IReadOnlyList<IsisCircuitCost> CircuitCosts => circuitCosts ?? (IReadOnlyList<IsisCircuitCost>)[];

    /// <summary>The bandwidth that costs follow from, in Mbit/s. Command: <c>bandwidth-reference</c>.</summary>
    public Setting<BandwidthReference> BandwidthReference => bandwidthReference;

    /// <summary>Costs follow from the bandwidth of the links. Command: <c>auto-cost enable</c>.</summary>
    public Setting<bool> AutoCost => autoCost;

    /// <summary>Costs follow from it with a narrow cost style as well. Keyword: <c>compatible</c>.</summary>
    public Setting<bool> AutoCostCompatible => autoCostCompatible;

    /// <summary>BFD with all neighbors. Command: <c>bfd all-interfaces enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>After how many missing BFD packets the neighbor is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;

    /// <summary>BFD switches to the backup path of fast reroute. Keyword: <c>frr-binding</c>.</summary>
    public Setting<bool> BfdFrrBinding => bfdFrrBinding;

    /// <summary>IS-IS waits for LDP on all interfaces. Command: <c>ldp-sync enable</c>.</summary>
    public Setting<bool> LdpSync => ldpSync;

    /// <summary>The longest interval of path calculations, in seconds. Command: <c>timer spf</c>.</summary>
    public Setting<IsisMaximumInterval> SpfMaximum => spfMaximum;

    /// <summary>The first interval of path calculations, in milliseconds. Command: <c>timer spf</c>.</summary>
    public Setting<IsisTimerInterval> SpfStart => spfStart;

    /// <summary>By how much the interval of path calculations grows, in milliseconds. Command: <c>timer spf</c>.</summary>
    public Setting<IsisTimerInterval> SpfIncrement => spfIncrement;

    /// <summary>The longest interval of new LSPs, in seconds. Command: <c>timer lsp-generation</c>.</summary>
    public Setting<IsisMaximumInterval> LspMaximum => lspMaximum;

    /// <summary>The first interval of new LSPs, in milliseconds. Command: <c>timer lsp-generation</c>.</summary>
    public Setting<IsisTimerInterval> LspStart => lspStart;

    /// <summary>By how much the interval of new LSPs grows, in milliseconds. Command: <c>timer lsp-generation</c>.</summary>
    public Setting<IsisTimerInterval> LspIncrement => lspIncrement;

    /// <summary>The level that the intervals of new LSPs hold for; both when not set.</summary>
    public Setting<IsisLevel> LspLevel => lspLevel;

    /// <summary>How long an LSP lives, in seconds. Command: <c>timer lsp-max-age</c>.</summary>
    public Setting<IsisLspLifetime> LspLifetime => lspLifetime;

    /// <summary>How often an LSP is sent again without a change, in seconds. Command: <c>timer lsp-refresh</c>.</summary>
    public Setting<IsisLspRefresh> LspRefresh => lspRefresh;

    /// <summary>Other routers avoid paths through this one. Command: <c>set-overload</c>.</summary>
    public Setting<bool> Overload => overload;

    /// <summary>They avoid them only after a start. Keyword: <c>on-startup</c>.</summary>
    public Setting<bool> OverloadOnStartup => overloadOnStartup;

    /// <summary>For how long after a start, in seconds.</summary>
    public Setting<IsisOverloadTime> OverloadTime => overloadTime;
}
