using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Sets options of MPLS TE on the whole router.</summary>
public sealed class TeGlobalBuilder : Builder<TeGlobalBuilder, TeGlobal>
{
    internal TeGlobalBuilder(TeGlobal model)
        : base(model)
    {
    }

    /// <summary>The cost that paths are computed with. Command: <c>mpls te path metric-type</c>.</summary>
    /// <param name="type">The cost.</param>
    /// <returns>This builder.</returns>
    public TeGlobalBuilder MetricType(Input<TeMetricType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.metricType, type, file, line);

    /// <summary>Which of several equal paths is taken. Command: <c>mpls te tie-breaking</c>.</summary>
    /// <param name="choice">The choice.</param>
    /// <returns>This builder.</returns>
    public TeGlobalBuilder TieBreaking(Input<TeTieBreaking> choice, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tieBreaking, choice, file, line);

    /// <summary>Lets bypass tunnels come by themselves. Command: <c>mpls te auto-frr</c>.</summary>
    /// <param name="selfAdapting">True: they protect the next link when they cannot protect the next router.</param>
    /// <returns>This builder.</returns>
    public TeGlobalBuilder AutoFrr(Input<bool>? selfAdapting = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.selfAdapting = SettingFactory.Maybe(selfAdapting, new Origin(file, line));
        return Set(ref Model.autoFrr, true, file, line);
    }

    /// <summary>Looks for a better bypass from time to time. Command: <c>mpls te timer fast-reroute</c>.</summary>
    /// <param name="weight">How much of the base interval passes between two looks, 0 to 604800; 300 when left out.</param>
    /// <returns>This builder.</returns>
    public TeGlobalBuilder FastRerouteTimer(FastRerouteWeight? weight = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.fastRerouteWeight = SettingFactory.Maybe(weight, new Origin(file, line));
        return Set(ref Model.fastRerouteTimer, true, file, line);
    }

    /// <summary>How tunnels move from one path to another. Command: <c>mpls te switch-delay</c>.</summary>
    /// <param name="switchDelay">How long a tunnel waits before it moves, 0 to 600000 ms.</param>
    /// <param name="deleteDelay">How long it keeps the old path, 0 to 600000 ms.</param>
    /// <returns>This builder.</returns>
    public TeGlobalBuilder SwitchDelay(TeSwitchDelay switchDelay, TeSwitchDelay deleteDelay, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.deleteDelay, deleteDelay, file, line);
        return Set(ref Model.switchDelay, switchDelay, file, line);
    }

    /// <summary>Lets backup paths avoid the shared risk link groups of primary ones. Command: <c>mpls te srlg path-calculation</c>.</summary>
    /// <param name="how">How strictly; preferably when left out.</param>
    /// <returns>This builder.</returns>
    public TeGlobalBuilder AvoidSharedRisk(Input<SharedRiskAvoidance>? how = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.sharedRiskAvoidance = SettingFactory.Maybe(how, new Origin(file, line));
        return Set(ref Model.avoidsSharedRisk, true, file, line);
    }

    /// <summary>Watches all TE tunnels with BFD. Commands: <c>mpls te bfd enable</c>, <c>mpls te bfd min-tx-interval</c> and the like.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets a path is down, 3 to 50.</param>
    /// <param name="oneArmEcho">True: this router alone watches, by echo packets.</param>
    /// <returns>This builder.</returns>
    public TeGlobalBuilder Bfd(
        BfdInterval? minTx = null,
        BfdInterval? minRx = null,
        BfdMultiplier? multiplier = null,
        Input<bool>? oneArmEcho = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        Model.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        Model.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        Model.bfdOneArmEcho = SettingFactory.Maybe(oneArmEcho, origin);
        return Set(ref Model.bfd, true, file, line);
    }
}

/// <summary>Sets options of RSVP-TE on the whole router.</summary>
public sealed class RsvpGlobalBuilder : Builder<RsvpGlobalBuilder, RsvpGlobal>
{
    internal RsvpGlobalBuilder(RsvpGlobal model)
        : base(model)
    {
    }

    /// <summary>Lets neighbours watch each other. Commands: <c>mpls rsvp-te hello</c>, <c>mpls rsvp-te hello-lost</c>, <c>mpls rsvp-te timer hello</c>.</summary>
    /// <param name="lost">How many hello messages in a row may be lost, 3 to 10.</param>
    /// <param name="interval">The interval of hello messages, 1 to 25 s.</param>
    /// <returns>This builder.</returns>
    public RsvpGlobalBuilder Hello(RsvpHelloLost? lost = null, RsvpHelloInterval? interval = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.helloLost = SettingFactory.Maybe(lost, origin);
        Model.helloInterval = SettingFactory.Maybe(interval, origin);
        return Set(ref Model.hello, true, file, line);
    }

    /// <summary>Helps a neighbour through its restart. Command: <c>mpls rsvp-te hello support-peer-gr</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RsvpGlobalBuilder SupportPeerRestart(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.supportsPeerRestart, on, file, line);

    /// <summary>How states are refreshed. Commands: <c>mpls rsvp-te timer refresh</c>, <c>mpls rsvp-te keep-multiplier</c>.</summary>
    /// <param name="interval">The interval, 10 to 65535 s.</param>
    /// <param name="keepMultiplier">After how many missing refreshes a state is dropped, 3 to 255.</param>
    /// <returns>This builder.</returns>
    public RsvpGlobalBuilder Refresh(RsvpRefreshInterval interval, RsvpKeepMultiplier? keepMultiplier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.keepMultiplier = SettingFactory.Maybe(keepMultiplier, new Origin(file, line));
        return Set(ref Model.refreshInterval, interval, file, line);
    }

    /// <summary>Refreshes many states by one message. Command: <c>mpls rsvp-te srefresh</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public RsvpGlobalBuilder SummaryRefresh(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.summaryRefresh, on, file, line);

    /// <summary>Watches the neighbours on all interfaces with BFD. Command: <c>mpls rsvp-te bfd all-interfaces</c>.</summary>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets a neighbour is down, 3 to 50.</param>
    /// <returns>This builder.</returns>
    public RsvpGlobalBuilder Bfd(BfdInterval? minTx = null, BfdInterval? minRx = null, BfdMultiplier? multiplier = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfdMinTx = SettingFactory.Maybe(minTx, origin);
        Model.bfdMinRx = SettingFactory.Maybe(minRx, origin);
        Model.bfdMultiplier = SettingFactory.Maybe(multiplier, origin);
        return Set(ref Model.bfd, true, file, line);
    }
}
