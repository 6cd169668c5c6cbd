namespace NetDsl;

/// <summary>The largest packet that PPP takes: 1024 to 9600 bytes. Used by <c>ppp mru</c>.</summary>
[Number("MRU", 1024, 9600, Unit = "bytes")]
public readonly partial struct PppMru;

/// <summary>How often a PPP connection is checked; 0 switches the check off: 0 to 65535 s. Used by <c>ppp keepalive interval</c>.</summary>
[Number("keepalive interval", 0, 65535, Unit = "s")]
public readonly partial struct PppKeepaliveInterval;

/// <summary>How many unanswered checks end a PPP connection: 1 to 10. Used by <c>ppp keepalive retransmit</c>.</summary>
[Number("keepalive retransmissions", 1, 10)]
public readonly partial struct PppKeepaliveRetransmissions;

/// <summary>How long an answer to a check may take: 1 to 65535 s. Used by <c>ppp keepalive response-timeout</c>.</summary>
[Number("keepalive response timeout", 1, 65535, Unit = "s")]
public readonly partial struct PppKeepaliveTimeout;

/// <summary>The name under which RADIUS knows a BAS interface, 1 to 32 characters. Used by <c>access-type ... bas-interface-name</c>.</summary>
[Name("BAS interface name", 32)]
public readonly partial struct BasName;
