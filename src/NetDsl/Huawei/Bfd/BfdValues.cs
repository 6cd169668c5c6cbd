namespace NetDsl;

/// <summary>Free text about a BFD session, 1 to 51 characters, blanks included. Used by <c>description</c>.</summary>
[Name("BFD session description", 51, Text = true)]
public readonly partial struct BfdDescription;

/// <summary>How long a BFD session waits before it reports that it is up again: 1 to 60 min. Used by <c>wtr</c>.</summary>
[Number("BFD wait-to-restore time", 1, 60, Unit = "min")]
public readonly partial struct BfdWaitToRestore;

/// <summary>The priority of BFD packets, large is better: 0 to 7. Used by <c>tos-exp</c>.</summary>
[Number("BFD packet priority", 0, 7)]
public readonly partial struct BfdPacketPriority;

/// <summary>For how long BFD sessions stay down after a restart: 1 to 600 s. Used by <c>delay-up</c>.</summary>
[Number("BFD delay", 1, 600, Unit = "s")]
public readonly partial struct BfdDelay;

/// <summary>The interval of LSP pings that keep BFD sessions of LSPs right: 30 to 600 s. Used by <c>mpls ping interval</c>.</summary>
[Number("LSP ping interval", 30, 600, Unit = "s")]
public readonly partial struct LspPingInterval;

/// <summary>The number of a TE tunnel at the router at its other end: 1 to 4294967295. Used by <c>reverse-te</c>.</summary>
[Number("reverse tunnel ID", 1, 4294967295)]
public readonly partial struct ReverseTunnelId;
