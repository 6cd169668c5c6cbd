namespace NetDsl;

/// <summary>The number of an Eth-Trunk: 0 to 65535. Used by <c>eth-trunk</c> on a member port.</summary>
[Number("Eth-Trunk number", 0, 65535)]
public readonly partial struct EthTrunkId;

/// <summary>The number of an Eth-Trunk or Global-VE interface on the device at the other side of an E-Trunk: 0 to 4294967295. Used by <c>e-trunk ... remote-eth-trunk</c>.</summary>
[Number("remote interface number", 0, 4294967295)]
public readonly partial struct RemoteTrunkId;

/// <summary>The number of an E-Trunk, equal on both devices: 1 to 128. Used by <c>e-trunk</c>.</summary>
[Number("E-Trunk number", 1, 128)]
public readonly partial struct ETrunkId;

/// <summary>How much a device is preferred as master of an E-Trunk, small is better: 1 to 254. Used by <c>priority</c> in an E-Trunk.</summary>
[Number("E-Trunk priority", 1, 254)]
public readonly partial struct ETrunkPriority;

/// <summary>A priority of LACP, small is better: 0 to 65535. Used by <c>lacp priority</c> and <c>lacp e-trunk priority</c>.</summary>
[Number("LACP priority", 0, 65535)]
public readonly partial struct LacpPriority;

/// <summary>How long LACP waits before it gives a link its place back: 0 to 180 s. Used by <c>lacp preempt delay</c>.</summary>
[Number("LACP preemption delay", 0, 180, Unit = "s")]
public readonly partial struct LacpPreemptDelay;

/// <summary>After which silence of the other side LACP gives a link up: 3 to 90 s. Used by <c>lacp timeout fast user-defined</c>.</summary>
[Number("LACP timeout", 3, 90, Unit = "s")]
public readonly partial struct LacpTimeout;

/// <summary>A number of links of a trunk: 1 to 64; a lower limit is at most 32. Used by <c>least active-linknumber</c> and <c>max active-linknumber</c>.</summary>
[Number("number of links", 1, 64)]
public readonly partial struct ActiveLinkCount;

/// <summary>How often E-Trunk packets are sent: 5 to 100, in units of 100 ms. Used by <c>timer hello</c> in an E-Trunk.</summary>
[Number("E-Trunk hello interval", 5, 100)]
public readonly partial struct ETrunkHello;

/// <summary>After how many hello intervals the other device counts as failed: 3 to 300. Used by <c>timer hold-on-failure multiplier</c>.</summary>
[Number("E-Trunk failure multiplier", 3, 300)]
public readonly partial struct ETrunkFailureMultiplier;

/// <summary>How long an E-Trunk waits before it switches back: 0 to 10800 s. Used by <c>timer revert delay</c> in an E-Trunk.</summary>
[Number("E-Trunk revert delay", 0, 10800, Unit = "s")]
public readonly partial struct ETrunkRevertDelay;
