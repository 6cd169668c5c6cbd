using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>How an interface dials on demand.</summary>
public enum DdrMethod
{
    /// <summary>By next hop: each has its number. Keyword: <c>circular</c>.</summary>
    Traditional,

    /// <summary>One Dialer for one peer. Keyword: <c>bundle</c>.</summary>
    Bundle,
}

/// <summary>Which packets keep a dial-up link up.</summary>
public enum IdleDirection
{
    /// <summary>Incoming ones. Keyword: <c>in</c>.</summary>
    Incoming,

    /// <summary>Incoming and outgoing ones. Keyword: <c>in-out</c>.</summary>
    Both,
}

/// <summary>The direction of traffic.</summary>
public enum TrafficDirection
{
    /// <summary>Incoming. Keyword: <c>in</c>.</summary>
    Incoming,

    /// <summary>Both. Keyword: <c>in-out</c>.</summary>
    Both,

    /// <summary>Outgoing. Keyword: <c>out</c>.</summary>
    Outgoing,
}

/// <summary>The role of an interface in PPP callback.</summary>
public enum CallbackRole
{
    /// <summary>It asks to be called back. Keyword: <c>client</c>.</summary>
    Client,

    /// <summary>It calls back. Keyword: <c>server</c>.</summary>
    Server,
}

/// <content>Dial-on-demand routing.</content>
public sealed partial class ComwareInterface
{
    internal DialerLink? dialer;

    /// <summary>Dial-on-demand routing on the interface; null when nothing of it is configured.</summary>
    public DialerLink? Dialer => dialer;

    internal DialerLink EnsureDialer(Origin at) => dialer ??= new DialerLink { Origin = at };
}

/// <summary>Dial-on-demand routing (DDR) on an interface.</summary>
public sealed class DialerLink : ConfigObject
{
    internal Setting<DdrMethod> method;
    internal Setting<DialerGroupNumber> group;
    internal Setting<DialNumber> number;
    internal Setting<bool> autodial;
    internal Setting<DialerIdleTime> idle;
    internal Setting<IdleDirection> idleDirection;
    internal Setting<DialerEnableTime> enable;
    internal Setting<DialerCompeteTime> compete;
    internal Setting<DialerCarrierTime> waitCarrier;
    internal Setting<DialerAutodialTime> autodialInterval;
    internal Setting<DialerQueueLength> queueLength;
    internal Setting<DialerThreshold> threshold;
    internal Setting<TrafficDirection> thresholdDirection;
    internal Setting<bool> diagnose;
    internal Setting<DialerDiagnoseTime> diagnoseInterval;
    internal Setting<bool> callbackCenter;
    internal Setting<bool> callbackByNumber;
    internal Setting<bool> callbackByUser;
    internal Setting<CallbackRole> callback;
    internal Setting<DialNumber> callbackNtString;
    internal Setting<DialerNumber> circularGroup;
    internal Setting<CircularPriority> priority;
    internal List<DialerRoute>? routes;
    internal List<DialerCallIn>? callIns;
    internal List<DialerPeer>? peerNames;
    internal List<DialerBundleMembership>? bundles;

    /// <summary>Traditional or bundle DDR. Changing it wipes all other dialer settings of the interface. Commands: <c>dialer circular enable</c>, <c>dialer bundle enable</c>.</summary>
    public Setting<DdrMethod> Method => method;

    /// <summary>The dial rule that tells which packets are interesting; without one DDR sends nothing. Command: <c>dialer-group</c>.</summary>
    public Setting<DialerGroupNumber> Group => group;

    /// <summary>The number that is dialed, whoever is called. Command: <c>dialer number</c>.</summary>
    public Setting<DialNumber> Number => number;

    /// <summary>The number is dialed without any packet, again and again. Keyword: <c>autodial</c>.</summary>
    public Setting<bool> Autodial => autodial;

    /// <summary>After how long without interesting packets the link is brought down, in seconds; 120 when not set. Command: <c>dialer timer idle</c>.</summary>
    public Setting<DialerIdleTime> Idle => idle;

    /// <summary>Which packets count for the idle time; outgoing ones when not set. Keywords: <c>in</c>, <c>in-out</c>.</summary>
    public Setting<IdleDirection> IdleDirection => idleDirection;

    /// <summary>How long no call is made after the link went down, in seconds; 5 when not set. Command: <c>dialer timer enable</c>.</summary>
    public Setting<DialerEnableTime> Holdoff => enable;

    /// <summary>The idle time while all channels are taken, in seconds; 20 when not set. Command: <c>dialer timer compete</c>.</summary>
    public Setting<DialerCompeteTime> Compete => compete;

    /// <summary>How long a call may take, in seconds; 60 when not set. Command: <c>dialer timer wait-carrier</c>.</summary>
    public Setting<DialerCarrierTime> WaitCarrier => waitCarrier;

    /// <summary>How often a number with <c>autodial</c> is dialed, in seconds; 300 when not set. Command: <c>dialer timer autodial</c>.</summary>
    public Setting<DialerAutodialTime> AutodialInterval => autodialInterval;

    /// <summary>How many packets wait until the link is up; none when not set. Command: <c>dialer queue-length</c>.</summary>
    public Setting<DialerQueueLength> QueueLength => queueLength;

    /// <summary>The load above which another link is brought up, in percent; needs MP. Command: <c>dialer threshold</c>.</summary>
    public Setting<DialerThreshold> Threshold => threshold;

    /// <summary>The direction whose load counts. Keywords: <c>in</c>, <c>in-out</c>, <c>out</c>.</summary>
    public Setting<TrafficDirection> ThresholdDirection => thresholdDirection;

    /// <summary>A PPPoE client looks whether its link carries traffic. Command: <c>dialer diagnose</c>.</summary>
    public Setting<bool> Diagnose => diagnose;

    /// <summary>How often, in seconds; 120 when not set. Keyword: <c>interval</c>.</summary>
    public Setting<DialerDiagnoseTime> DiagnoseInterval => diagnoseInterval;

    /// <summary>The interface calls back. Command: <c>dialer callback-center</c>.</summary>
    public Setting<bool> CallbackCenter => callbackCenter;

    /// <summary>It calls the number of the local user. Keyword: <c>dial-number</c>.</summary>
    public Setting<bool> CallbackByNumber => callbackByNumber;

    /// <summary>It calls the number of a dialer route with the name of the peer. Keyword: <c>user</c>.</summary>
    public Setting<bool> CallbackByUser => callbackByUser;

    /// <summary>Its role in PPP callback. Command: <c>ppp callback</c>.</summary>
    public Setting<CallbackRole> Callback => callback;

    /// <summary>The number by which a server with Windows NT calls back. Command: <c>ppp callback ntstring</c>.</summary>
    public Setting<DialNumber> CallbackNtString => callbackNtString;

    /// <summary>The Dialer whose circular group the interface belongs to. Command: <c>dialer circular-group</c>.</summary>
    public Setting<DialerNumber> CircularGroup => circularGroup;

    /// <summary>How readily the channel is used in its circular group, high is first; 1 when not set. Command: <c>dialer priority</c>.</summary>
    public Setting<CircularPriority> Priority => priority;

    /// <summary>The numbers by next hop, in the order in which they are tried. Command: <c>dialer route ip</c>.</summary>
    public IReadOnlyList<DialerRoute> Routes => routes ?? (IReadOnlyList<DialerRoute>)[];

    /// <summary>The calling numbers that are accepted; all when there is none. Command: <c>dialer call-in</c>.</summary>
    public IReadOnlyList<DialerCallIn> CallIns => callIns ?? (IReadOnlyList<DialerCallIn>)[];

    /// <summary>The names of peers that may call; none may when there is none. Bundle DDR only. Command: <c>dialer peer-name</c>.</summary>
    public IReadOnlyList<DialerPeer> PeerNames => peerNames ?? (IReadOnlyList<DialerPeer>)[];

    /// <summary>The bundles that the interface belongs to. Command: <c>dialer bundle-member</c>.</summary>
    public IReadOnlyList<DialerBundleMembership> Bundles => bundles ?? (IReadOnlyList<DialerBundleMembership>)[];

    /// <summary>Does the interface lend its channels to a Dialer?</summary>
    internal bool IsMember => circularGroup.IsSet || bundles is { Count: > 0 };
}
