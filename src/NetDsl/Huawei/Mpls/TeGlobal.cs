namespace NetDsl.Huawei;

/// <summary>Which of several equal paths a tunnel takes. Command: <c>mpls te tie-breaking</c>.</summary>
public enum TeTieBreaking
{
    /// <summary>The one with the most bandwidth left. Keyword: <c>least-fill</c>.</summary>
    LeastFill,

    /// <summary>The one with the least bandwidth left. Keyword: <c>most-fill</c>.</summary>
    MostFill,

    /// <summary>Any. Keyword: <c>random</c>.</summary>
    Random,
}

/// <summary>How strictly a backup path avoids the shared risk link groups of the primary one. Command: <c>mpls te srlg path-calculation</c>.</summary>
public enum SharedRiskAvoidance
{
    /// <summary>Without such a path there is none. Keyword: <c>strict</c>.</summary>
    Strict,

    /// <summary>Without such a path another one is taken. Keyword: <c>preferred</c>.</summary>
    Preferred,
}

/// <summary>Options of MPLS TE on the whole router.</summary>
public sealed class TeGlobal : ConfigObject
{
    internal Setting<TeMetricType> metricType;
    internal Setting<TeTieBreaking> tieBreaking;
    internal Setting<bool> autoFrr;
    internal Setting<bool> selfAdapting;
    internal Setting<bool> fastRerouteTimer;
    internal Setting<FastRerouteWeight> fastRerouteWeight;
    internal Setting<TeSwitchDelay> switchDelay;
    internal Setting<TeSwitchDelay> deleteDelay;
    internal Setting<bool> avoidsSharedRisk;
    internal Setting<SharedRiskAvoidance> sharedRiskAvoidance;
    internal Setting<bool> bfd;
    internal Setting<bool> bfdOneArmEcho;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;

    /// <summary>The cost that paths are computed with. Command: <c>mpls te path metric-type</c>.</summary>
    public Setting<TeMetricType> MetricType => metricType;

    /// <summary>Which of several equal paths is taken. Command: <c>mpls te tie-breaking</c>.</summary>
    public Setting<TeTieBreaking> TieBreaking => tieBreaking;

    /// <summary>Bypass tunnels come by themselves. Command: <c>mpls te auto-frr</c>.</summary>
    public Setting<bool> AutoFrr => autoFrr;

    /// <summary>They protect the next link when they cannot protect the next router. Keyword: <c>self-adapting</c>.</summary>
    public Setting<bool> SelfAdapting => selfAdapting;

    /// <summary>A better bypass is looked for from time to time. Command: <c>mpls te timer fast-reroute</c>.</summary>
    public Setting<bool> FastRerouteTimer => fastRerouteTimer;

    /// <summary>How much of the base interval passes between two looks. Command: <c>mpls te timer fast-reroute</c>.</summary>
    public Setting<FastRerouteWeight> FastRerouteWeight => fastRerouteWeight;

    /// <summary>How long a tunnel waits before it moves to a new path, in milliseconds. Command: <c>mpls te switch-delay</c>.</summary>
    public Setting<TeSwitchDelay> SwitchDelay => switchDelay;

    /// <summary>How long it keeps the old path, in milliseconds. Keyword: <c>delete-delay</c>.</summary>
    public Setting<TeSwitchDelay> DeleteDelay => deleteDelay;

    /// <summary>Backup paths avoid the shared risk link groups of primary ones. Command: <c>mpls te srlg path-calculation</c>.</summary>
    public Setting<bool> AvoidsSharedRisk => avoidsSharedRisk;

    /// <summary>How strictly they do; not set means preferably.</summary>
    public Setting<SharedRiskAvoidance> SharedRiskAvoidance => sharedRiskAvoidance;

    /// <summary>BFD for all TE tunnels. Command: <c>mpls te bfd enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>The ingress alone watches, by echo packets. Keyword: <c>one-arm-echo</c>.</summary>
    public Setting<bool> BfdOneArmEcho => bfdOneArmEcho;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Command: <c>mpls te bfd min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Command: <c>mpls te bfd min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>After how many missing BFD packets a path is down. Command: <c>mpls te bfd detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;
}

/// <summary>Options of RSVP-TE on the whole router.</summary>
public sealed class RsvpGlobal : ConfigObject
{
    internal Setting<bool> hello;
    internal Setting<bool> supportsPeerRestart;
    internal Setting<RsvpHelloLost> helloLost;
    internal Setting<RsvpHelloInterval> helloInterval;
    internal Setting<RsvpRefreshInterval> refreshInterval;
    internal Setting<RsvpKeepMultiplier> keepMultiplier;
    internal Setting<bool> summaryRefresh;
    internal Setting<bool> reliableDelivery;
    internal Setting<bool> confirmsReservation;
    internal Setting<bool> bfd;
    internal Setting<BfdInterval> bfdMinTx;
    internal Setting<BfdInterval> bfdMinRx;
    internal Setting<BfdMultiplier> bfdMultiplier;

    /// <summary>Neighbours watch each other. Command: <c>mpls rsvp-te hello</c>.</summary>
    public Setting<bool> Hello => hello;

    /// <summary>Helps a neighbour through its restart. Command: <c>mpls rsvp-te hello support-peer-gr</c>.</summary>
    public Setting<bool> SupportsPeerRestart => supportsPeerRestart;

    /// <summary>How many hello messages in a row may be lost. Command: <c>mpls rsvp-te hello-lost</c>.</summary>
    public Setting<RsvpHelloLost> HelloLost => helloLost;

    /// <summary>The interval of hello messages, in seconds. Command: <c>mpls rsvp-te timer hello</c>.</summary>
    public Setting<RsvpHelloInterval> HelloInterval => helloInterval;

    /// <summary>The interval in which states are refreshed, in seconds. Command: <c>mpls rsvp-te timer refresh</c>.</summary>
    public Setting<RsvpRefreshInterval> RefreshInterval => refreshInterval;

    /// <summary>After how many missing refreshes a state is dropped. Command: <c>mpls rsvp-te keep-multiplier</c>.</summary>
    public Setting<RsvpKeepMultiplier> KeepMultiplier => keepMultiplier;

    /// <summary>Many states are refreshed by one message. Command: <c>mpls rsvp-te srefresh</c>.</summary>
    public Setting<bool> SummaryRefresh => summaryRefresh;

    /// <summary>Messages are acknowledged. Command: <c>mpls rsvp-te reliable-delivery</c>.</summary>
    public Setting<bool> ReliableDelivery => reliableDelivery;

    /// <summary>Reservations are confirmed. Command: <c>mpls rsvp-te resvconfirm</c>.</summary>
    public Setting<bool> ConfirmsReservation => confirmsReservation;

    /// <summary>BFD for the neighbours on all interfaces. Command: <c>mpls rsvp-te bfd all-interfaces enable</c>.</summary>
    public Setting<bool> Bfd => bfd;

    /// <summary>The least interval between sent BFD packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinTx => bfdMinTx;

    /// <summary>The least interval between received BFD packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> BfdMinRx => bfdMinRx;

    /// <summary>After how many missing BFD packets a neighbour is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> BfdMultiplier => bfdMultiplier;
}
