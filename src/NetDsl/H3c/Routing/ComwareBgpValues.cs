namespace NetDsl.H3c;

/// <summary>Between how many equal BGP routes traffic is shared: 1 to 32, 1 not at all; a model may allow 8. Used by <c>balance</c>.</summary>
[Number("number of balanced paths", 1, 32)]
public readonly partial struct BalancePaths;

/// <summary>How often keepalive messages are sent: 0 to 21845 s. Used by <c>timer keepalive</c>.</summary>
[Number("BGP keepalive time", 0, 21845, Unit = "s")]
public readonly partial struct ComwareBgpKeepaliveTime;

/// <summary>After how long without a message a session ends: 0, or 3 to 65535 s, three keepalive times at least. Used by <c>timer keepalive ... hold</c>.</summary>
[Number("BGP hold time", 0, 65535, Unit = "s")]
public readonly partial struct ComwareBgpHoldTime;

/// <summary>How far an EBGP peer may be away: 1 to 255. Used by <c>peer ... ebgp-max-hop</c>.</summary>
[Number("number of hops", 1, 255)]
public readonly partial struct EbgpMaxHop;

/// <summary>How much the routes of a peer are preferred, the largest wins: 0 to 65535. Used by <c>peer ... preferred-value</c>.</summary>
[Number("preferred value", 0, 65535)]
public readonly partial struct ComwareBgpPreferredValue;

/// <summary>How much routes are preferred within the autonomous system, the largest wins: 0 to 4294967295. Used by <c>default local-preference</c>.</summary>
[Number("local preference", 0, 4294967295)]
public readonly partial struct ComwareBgpLocalPreference;

/// <summary>How far a route is away for a neighboring autonomous system, the smallest wins: 0 to 4294967295. Used by <c>default med</c>.</summary>
[Number("MED", 0, 4294967295)]
public readonly partial struct ComwareBgpMed;

/// <summary>Free text about a BGP peer, 1 to 79 characters, blanks included. Used by <c>peer ... description</c>.</summary>
[Name("BGP peer description", 79, Text = true)]
public readonly partial struct ComwareBgpPeerDescription;
