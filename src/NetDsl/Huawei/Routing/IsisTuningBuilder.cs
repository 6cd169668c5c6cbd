using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Sets preferences, costs and timers of an IS-IS process.</summary>
public sealed class IsisTuningBuilder : Builder<IsisTuningBuilder, IsisTuning>
{
    internal IsisTuningBuilder(IsisTuning model)
        : base(model)
    {
    }

    /// <summary>How much IS-IS routes are preferred. Command: <c>preference</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins; 15 when left out.</param>
    /// <param name="policy">The route policy that gives preferences, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder Preference(RoutePreference preference, RoutePolicyName? policy = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.preferencePolicy = SettingFactory.Maybe(policy, new Origin(file, line));
        return Set(ref Model.preference, preference, file, line);
    }

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    /// <param name="paths">1 to 64.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder LoadBalancing(LoadBalancingPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.loadBalancing, paths, file, line);

    /// <summary>What links cost that do not say it themselves. Command: <c>circuit-cost</c>.</summary>
    /// <param name="cost">1 to 16777215, with a narrow cost style to 63.</param>
    /// <param name="level">Level 1 or level 2; both when left out.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder CircuitCost(IsisCost cost, Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.circuitCosts ??= []).Add(new IsisCircuitCost { Origin = origin, cost = SettingFactory.Of(cost, origin), level = IsisLevels.One(level, origin) });
        return this;
    }

    /// <summary>Derives costs from the bandwidth of the links. Command: <c>auto-cost enable</c>.</summary>
    /// <param name="reference">The bandwidth that they follow from, 1 to 2147483648 Mbit/s.</param>
    /// <param name="compatible">True: with a narrow cost style as well.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder AutoCost(BandwidthReference? reference = null, Input<bool>? compatible = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bandwidthReference = SettingFactory.Maybe(reference, origin);
        Model.autoCostCompatible = SettingFactory.Maybe(compatible, origin);
        return Set(ref Model.autoCost, true, file, line);
    }

    /// <summary>IS-IS waits for LDP on all interfaces. Command: <c>ldp-sync enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder LdpSync(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.ldpSync, on, file, line);

    /// <summary>The interval of path calculations. Command: <c>timer spf</c>.</summary>
    /// <param name="maximum">The longest interval, 1 to 120 s.</param>
    /// <param name="start">The first interval, 1 to 60000 ms.</param>
    /// <param name="increment">By how much it grows, 1 to 60000 ms; needs the first interval.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder SpfTimer(IsisMaximumInterval maximum, IsisTimerInterval? start = null, IsisTimerInterval? increment = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.spfStart = SettingFactory.Maybe(start, origin);
        Model.spfIncrement = SettingFactory.Maybe(increment, origin);
        return Set(ref Model.spfMaximum, maximum, file, line);
    }

    /// <summary>The interval of new LSPs. Command: <c>timer lsp-generation</c>.</summary>
    /// <param name="maximum">The longest interval, 1 to 120 s.</param>
    /// <param name="start">The first interval, 1 to 60000 ms.</param>
    /// <param name="increment">By how much it grows, 1 to 60000 ms; needs the first interval.</param>
    /// <param name="level">Level 1 or level 2; both when left out.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder LspTimer(IsisMaximumInterval maximum, IsisTimerInterval? start = null, IsisTimerInterval? increment = null, Input<IsisLevel>? level = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.lspStart = SettingFactory.Maybe(start, origin);
        Model.lspIncrement = SettingFactory.Maybe(increment, origin);
        Model.lspLevel = IsisLevels.One(level, origin);
        return Set(ref Model.lspMaximum, maximum, file, line);
    }

    /// <summary>How long an LSP lives. Command: <c>timer lsp-max-age</c>.</summary>
    /// <param name="seconds">2 to 65535 s, more than the refresh interval.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder LspLifetime(IsisLspLifetime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lspLifetime, seconds, file, line);

    /// <summary>How often an LSP is sent again without a change. Command: <c>timer lsp-refresh</c>.</summary>
    /// <param name="seconds">1 to 65534 s.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder LspRefresh(IsisLspRefresh seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.lspRefresh, seconds, file, line);

    /// <summary>Makes other routers avoid paths through this one. Command: <c>set-overload</c>.</summary>
    /// <param name="onStartup">True: only after a start.</param>
    /// <param name="time">For how long after a start, 5 to 86400 s.</param>
    /// <returns>This builder.</returns>
    public IsisTuningBuilder Overload(Input<bool>? onStartup = null, IsisOverloadTime? time = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.overloadOnStartup = SettingFactory.Maybe(onStartup ?? (time is null ? null : true), origin);
        Model.overloadTime = SettingFactory.Maybe(time, origin);
        return Set(ref Model.overload, true, file, line);
    }
}

/// <summary>What several verbs do with a level.</summary>
internal static class IsisLevels
{
    /// <summary>The level as a setting where both levels are what nothing means.</summary>
    public static Setting<IsisLevel> One(Input<IsisLevel>? level, Origin origin) =>
        level is { } given && given.TryGet(out var known) && known == IsisLevel.Level12 ? default : SettingFactory.Maybe(level, origin);
}
