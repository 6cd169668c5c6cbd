namespace NetDsl;

/// <summary>The name of a list of LSP destinations, 1 to 31 characters. Used by <c>fec-list</c>.</summary>
[Name("FEC list name", 31)]
public readonly partial struct FecListName;

/// <summary>The name of a prefix list that groups LDP peers, 1 to 47 characters. Used by <c>peer-group</c>.</summary>
[Name("LDP peer group name", 47)]
public readonly partial struct LdpPeerGroupName;

/// <summary>How much of the base interval passes between two looks for a better bypass: 0 to 604800. Used by <c>mpls te timer fast-reroute</c>.</summary>
[Number("fast reroute weight", 0, 604800)]
public readonly partial struct FastRerouteWeight;

/// <summary>How long a TE tunnel waits before it moves to a new path or removes the old one: 0 to 600000 ms. Used by <c>mpls te switch-delay</c>.</summary>
[Number("TE switch delay", 0, 600000, Unit = "ms")]
public readonly partial struct TeSwitchDelay;

/// <summary>What a link costs in MPLS TE: 1 to 16777215. Used by <c>mpls te metric</c>.</summary>
[Number("TE metric", 1, 16777215)]
public readonly partial struct TeMetric;

/// <summary>The number of a group of links that fail together: 0 to 4294967295. Used by <c>mpls te srlg</c>.</summary>
[Number("shared risk link group", 0, 4294967295)]
public readonly partial struct SharedRiskLinkGroup;

/// <summary>By how much the bandwidth of a link has to change before the IGP is told: 0 to 100 %. Used by <c>mpls te bandwidth change thresholds</c>.</summary>
[Number("bandwidth threshold", 0, 100, Unit = "%")]
public readonly partial struct BandwidthThreshold;

/// <summary>How many RSVP hello messages in a row may be lost: 3 to 10. Used by <c>mpls rsvp-te hello-lost</c>.</summary>
[Number("number of lost RSVP hello messages", 3, 10)]
public readonly partial struct RsvpHelloLost;

/// <summary>The interval of RSVP hello messages: 1 to 25 s. Used by <c>mpls rsvp-te timer hello</c>.</summary>
[Number("RSVP hello interval", 1, 25, Unit = "s")]
public readonly partial struct RsvpHelloInterval;

/// <summary>The interval in which RSVP refreshes its states: 10 to 65535 s. Used by <c>mpls rsvp-te timer refresh</c>.</summary>
[Number("RSVP refresh interval", 10, 65535, Unit = "s")]
public readonly partial struct RsvpRefreshInterval;

/// <summary>After how many missing refreshes RSVP drops a state: 3 to 255. Used by <c>mpls rsvp-te keep-multiplier</c>.</summary>
[Number("RSVP keep multiplier", 3, 255)]
public readonly partial struct RsvpKeepMultiplier;

/// <summary>The interval of LDP hello and keepalive messages: 1 to 65535 s. Used by <c>mpls ldp timer</c>.</summary>
[Number("LDP send interval", 1, 65535, Unit = "s")]
public readonly partial struct LdpSendInterval;

/// <summary>After which time without hello messages an LDP adjacency is down: 3 to 65535 s. Used by <c>mpls ldp timer hello-hold</c>.</summary>
[Number("LDP hello hold time", 3, 65535, Unit = "s")]
public readonly partial struct LdpHelloHold;

/// <summary>After which time without messages an LDP session is down: 30 to 65535 s. Used by <c>mpls ldp timer keepalive-hold</c>.</summary>
[Number("LDP keepalive hold time", 30, 65535, Unit = "s")]
public readonly partial struct LdpKeepaliveHold;

/// <summary>How long the IGP waits for LDP after a session is up: 0 to 65535 s. Used by <c>igp-sync-delay</c>.</summary>
[Number("IGP synchronization delay", 0, 65535, Unit = "s")]
public readonly partial struct IgpSyncDelay;

/// <summary>A time of LDP graceful restart: 3 to 259200 s. Used by <c>graceful-restart timer</c>.</summary>
[Number("LDP graceful restart time", 3, 259200, Unit = "s")]
public readonly partial struct LdpRestartTime;

/// <summary>For how long an LDP session lives on without its link: 30 to 2147483 s. Used by <c>session protection duration</c>.</summary>
[Number("LDP session protection time", 30, 2147483, Unit = "s")]
public readonly partial struct LdpProtectionTime;
