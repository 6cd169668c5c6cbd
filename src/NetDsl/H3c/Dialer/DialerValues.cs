namespace NetDsl.H3c;

/// <summary>The number of a dial rule: 1 to 255. Used by <c>dialer-group</c> in the system view and on interfaces.</summary>
[Number("dialer group number", 1, 255)]
public readonly partial struct DialerGroupNumber;

/// <summary>The number of a Dialer interface: 0 to 1023. Used by <c>interface dialer</c>, <c>dialer circular-group</c> and <c>dialer bundle-member</c>.</summary>
[Number("Dialer number", 0, 1023)]
public readonly partial struct DialerNumber;

/// <summary>The name that the other end of a dial-up link gives itself, 1 to 80 characters, letter case does not count. Used by <c>dialer peer-name</c> and <c>dialer route ... user</c>.</summary>
[Name("peer name", 80, IgnoreCase = true)]
public readonly partial struct DialerPeerName;

/// <summary>How many bits of the next hop count in a dialer route: 0 to 32. Used by <c>dialer route ip ... mask</c>.</summary>
[Number("mask length of a dialer route", 0, 32)]
public readonly partial struct DialerMaskLength;

/// <summary>After how long without interesting packets a dial-up link is brought down: 0 to 65535 s, 0 never. Used by <c>dialer timer idle</c>.</summary>
[Number("idle time", 0, 65535, Unit = "s")]
public readonly partial struct DialerIdleTime;

/// <summary>How long no call is made after a link went down: 5 to 65535 s. Used by <c>dialer timer enable</c>.</summary>
[Number("holdoff time", 5, 65535, Unit = "s")]
public readonly partial struct DialerEnableTime;

/// <summary>The idle time while all channels are taken and another call is wanted: 0 to 65535 s. Used by <c>dialer timer compete</c>.</summary>
[Number("competing idle time", 0, 65535, Unit = "s")]
public readonly partial struct DialerCompeteTime;

/// <summary>How long a call may take until the link is up: 0 to 65535 s. Used by <c>dialer timer wait-carrier</c>.</summary>
[Number("carrier wait time", 0, 65535, Unit = "s")]
public readonly partial struct DialerCarrierTime;

/// <summary>How often a number with <c>autodial</c> is dialed: 1 to 604800 s. Used by <c>dialer timer autodial</c>.</summary>
[Number("autodial interval", 1, 604800, Unit = "s")]
public readonly partial struct DialerAutodialTime;

/// <summary>How many packets wait until a link is up: 1 to 100. Used by <c>dialer queue-length</c>.</summary>
[Number("dialer queue length", 1, 100)]
public readonly partial struct DialerQueueLength;

/// <summary>The load of a link above which another one is brought up: 0 to 99 percent, 0 brings up all. Used by <c>dialer threshold</c>.</summary>
[Number("traffic threshold", 0, 99, Unit = "percent")]
public readonly partial struct DialerThreshold;

/// <summary>How often a PPPoE client looks whether its link carries traffic: 5 to 65535 s. Used by <c>dialer diagnose</c>.</summary>
[Number("diagnosis interval", 5, 65535, Unit = "s")]
public readonly partial struct DialerDiagnoseTime;

/// <summary>How readily a channel of a circular group is used, high is first: 1 to 127. Used by <c>dialer priority</c>.</summary>
[Number("circular group priority", 1, 127)]
public readonly partial struct CircularPriority;

/// <summary>How readily a channel of a bundle is used, high is first: 1 to 255. Used by <c>dialer bundle-member ... priority</c>.</summary>
[Number("bundle priority", 1, 255)]
public readonly partial struct BundlePriority;

/// <summary>Over how long the load of dial-up links is measured: 1 to 1500 s. Used by <c>dialer flow-interval</c>.</summary>
[Number("flow interval", 1, 1500, Unit = "s")]
public readonly partial struct FlowInterval;

/// <summary>For how long after the start of the system dynamic route backup is not in force: 0 to 65535 s. Used by <c>dialer timer warmup</c>.</summary>
[Number("warm-up delay", 0, 65535, Unit = "s")]
public readonly partial struct WarmupDelay;
