namespace NetDsl;

/// <summary>The name of a group of BGP peers, 1 to 47 characters, letter case counts. Used by <c>group</c> and <c>peer ... group</c>.</summary>
[Name("peer group name", 47)]
public readonly partial struct BgpGroupName;

/// <summary>Free text about a BGP peer, 1 to 255 characters, blanks included. Used by <c>peer ... description</c>.</summary>
[Name("BGP peer description", 255, Text = true)]
public readonly partial struct BgpDescription;

/// <summary>The name of a keychain, 1 to 47 characters. Used by <c>peer ... keychain</c>.</summary>
[Name("keychain name", 47)]
public readonly partial struct KeychainName;

/// <summary>How many hops away an EBGP peer may be: 1 to 255. Used by <c>peer ... ebgp-max-hop</c> and <c>peer ... valid-ttl-hops</c>.</summary>
[Number("hop count", 1, 255)]
public readonly partial struct BgpHopCount;

/// <summary>A multi-exit discriminator, by which a neighboring AS chooses among several ways, small is better: 0 to 4294967295. Used by <c>med</c>.</summary>
[Number("MED", 0, 4294967295)]
public readonly partial struct BgpMed;

/// <summary>How much an AS prefers a route, great is better: 0 to 4294967295. Used by <c>default local-preference</c>.</summary>
[Number("local preference", 0, 4294967295)]
public readonly partial struct BgpLocalPreference;

/// <summary>How much a router itself prefers the routes of a peer, great is better: 0 to 65535. Used by <c>peer ... preferred-value</c>.</summary>
[Number("preferred value", 0, 65535)]
public readonly partial struct BgpPreferredValue;

/// <summary>How long BGP waits before it selects a route that has come back: 0 to 3600 s. Used by <c>route-select delay</c>.</summary>
[Number("route selection delay", 0, 3600, Unit = "s")]
public readonly partial struct BgpRouteSelectDelay;

/// <summary>How long a label is kept that is no longer used: 0 to 180 s. Used by <c>label-free delay</c>.</summary>
[Number("label release delay", 0, 180, Unit = "s")]
public readonly partial struct BgpLabelFreeDelay;

/// <summary>Between how many equal paths BGP shares traffic: 1 to 128. Used by <c>maximum load-balancing</c>.</summary>
[Number("number of BGP paths", 1, 128)]
public readonly partial struct BgpPaths;

/// <summary>How often the own AS may stand in the path of a route: 1 to 10. Used by <c>peer ... allow-as-loop</c>.</summary>
[Number("AS repetition", 1, 10)]
public readonly partial struct BgpAsLoops;

/// <summary>How often keepalive messages are sent, 0 never: 0 to 21845 s. Used by <c>timer keepalive</c>; a third of the hold time at the most.</summary>
[Number("keepalive time", 0, 21845, Unit = "s")]
public readonly partial struct BgpKeepaliveTime;

/// <summary>After how long without a message a peer is down: 3 to 65535 s. Used by <c>timer keepalive ... hold</c>.</summary>
[Number("hold time", 3, 65535, Unit = "s")]
public readonly partial struct BgpHoldTime;

/// <summary>The least hold time that is accepted from a peer: 20 to 65535 s. Used by <c>timer keepalive ... min-holdtime</c>.</summary>
[Number("least hold time", 20, 65535, Unit = "s")]
public readonly partial struct BgpLeastHoldTime;

/// <summary>How often a connection is tried: 1 to 65535 s. Used by <c>timer connect-retry</c>.</summary>
[Number("connection retry time", 1, 65535, Unit = "s")]
public readonly partial struct BgpConnectRetryTime;

/// <summary>How long a peer may be without a route before its session ends: 0 to 65535 s. Used by <c>peer ... tracking delay</c>.</summary>
[Number("tracking delay", 0, 65535, Unit = "s")]
public readonly partial struct BgpTrackingDelay;

/// <summary>The number of a cluster of route reflectors: 1 to 4294967295. Used by <c>reflector cluster-id</c>.</summary>
[Number("cluster ID", 1, 4294967295)]
public readonly partial struct BgpClusterId;

/// <summary>The greatest TCP segment of a BGP session: 176 to 4096 bytes. Used by <c>peer ... tcp-mss</c>.</summary>
[Number("maximum segment size", 176, 4096, Unit = "bytes")]
public readonly partial struct BgpSegmentSize;
