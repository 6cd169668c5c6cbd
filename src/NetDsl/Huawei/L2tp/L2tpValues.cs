namespace NetDsl;

/// <summary>The name of an L2TP group; devices store it in lower case, 1 to 32 characters. Used by <c>l2tp-group</c>.</summary>
[Name("L2TP group name", 32, IgnoreCase = true)]
public readonly partial struct L2tpGroupName;

/// <summary>The name of an LNS group; devices store it in lower case, 1 to 30 characters. Used by <c>lns-group</c>.</summary>
[Name("LNS group name", 30, IgnoreCase = true)]
public readonly partial struct LnsGroupName;

/// <summary>The name of an LNS backup group; devices store it in lower case, 1 to 30 characters. Used by <c>l2tp lns backup-group</c>.</summary>
[Name("LNS backup group name", 30, IgnoreCase = true)]
public readonly partial struct LnsBackupGroupName;

/// <summary>Free text about an L2TP or LNS group, 1 to 80 characters, blanks included. Used by <c>description</c>.</summary>
[Name("L2TP description", 80, Text = true)]
public readonly partial struct L2tpDescription;

/// <summary>The name by which one end of an L2TP tunnel introduces itself; letter case counts, 1 to 253 characters. Used by <c>tunnel name, allow l2tp ... remote</c>.</summary>
[Name("L2TP tunnel name", 253)]
public readonly partial struct L2tpTunnelName;

/// <summary>A short name of an LNS in the list of a group, 1 to 4 characters. Used by <c>start l2tp ... identifier-name</c>.</summary>
[Name("LNS identifier", 4)]
public readonly partial struct LnsIdentifier;

/// <summary>The share of tunnels or users that an LNS gets, great is more: 1 to 10. Used by <c>start l2tp ... weight</c>.</summary>
[Number("LNS weight", 1, 10)]
public readonly partial struct LnsWeight;

/// <summary>The order in which LNSs are tried, the smallest first: 1 to 255. Used by <c>start l2tp ... preference</c>.</summary>
[Number("LNS preference", 1, 255)]
public readonly partial struct LnsPreference;

/// <summary>How often an idle tunnel is checked; 0 switches the check off: 0 to 100000 s. Used by <c>tunnel timer hello</c>.</summary>
[Number("Hello interval", 0, 100000, Unit = "s")]
public readonly partial struct L2tpHelloInterval;

/// <summary>How often a control message is repeated: 1 to 10. Used by <c>tunnel retransmit</c>.</summary>
[Number("number of retransmissions", 1, 10)]
public readonly partial struct L2tpRetransmissions;

/// <summary>How long a control message waits for its answer: 1 to 10 s. Used by <c>tunnel timeout</c>.</summary>
[Number("retransmission timeout", 1, 10, Unit = "s")]
public readonly partial struct L2tpRetransmitTimeout;

/// <summary>How long a tunnel without sessions stays; 0 keeps it: 0 to 100000 s. Used by <c>tunnel idle-cut</c>.</summary>
[Number("tunnel idle time", 0, 100000, Unit = "s")]
public readonly partial struct L2tpIdleTime;

/// <summary>The size of the receive window; 0 lets the device choose: 0 to 5000. Used by <c>tunnel window receive</c>.</summary>
[Number("receive window", 0, 5000)]
public readonly partial struct L2tpReceiveWindow;

/// <summary>The length of the retransmission queue: 1 to 1024. Used by <c>tunnel retrans-queue</c>.</summary>
[Number("retransmission queue length", 1, 1024)]
public readonly partial struct L2tpRetransmitQueue;

/// <summary>How many sessions a group may have: 0 to 65535. Used by <c>tunnel session-limit</c>.</summary>
[Number("session limit", 0, 65535)]
public readonly partial struct L2tpSessionLimit;

/// <summary>A DSCP: 0 to 63. Used by <c>set-dscp-outer</c>.</summary>
[Number("DSCP", 0, 63)]
public readonly partial struct Dscp;

/// <summary>How long the LAC waits between tunnel requests: 1 to 1000 ms. Used by <c>tunnel packet sccrq send delay</c>.</summary>
[Number("SCCRQ delay", 1, 1000, Unit = "ms")]
public readonly partial struct SccrqDelay;

/// <summary>How long the LNS waits with its answer to a tunnel request: 500 to 1000 ms. Used by <c>tunnel packet sccrp send delay</c>.</summary>
[Number("SCCRP delay", 500, 1000, Unit = "ms")]
public readonly partial struct SccrpDelay;

/// <summary>How long an LNS that failed is left out: 1 to 3600 s. Used by <c>l2tp aging</c>.</summary>
[Number("LNS lockout time", 1, 3600, Unit = "s")]
public readonly partial struct L2tpAgingTime;

/// <summary>How many tunnels an LNS accepts: 0 to 49152. Used by <c>l2tp tunnel-limit</c>.</summary>
[Number("tunnel limit", 0, 49152)]
public readonly partial struct L2tpTunnelLimit;

/// <summary>How many sessions a LAC accepts, such as <c>64k</c>, 1 to 15 characters. Used by <c>l2tp lac session-limit</c>.</summary>
[Name("LAC session limit", 15)]
public readonly partial struct L2tpLacSessionLimit;

/// <summary>The number of a virtual template: 0 to 1023. Used by <c>allow l2tp virtual-template</c>.</summary>
[Number("virtual template number", 0, 1023)]
public readonly partial struct VirtualTemplateNumber;

/// <summary>The slot of a board, 1 to 15 characters. Used by <c>bind slot, l2tp slot</c>.</summary>
[Name("slot", 15)]
public readonly partial struct SlotId;

/// <summary>What is added to the customer VLAN in the calling number: 1 to 4094. Used by <c>calling-number-avp cevlan-offset</c>.</summary>
[Number("VLAN offset", 1, 4094)]
public readonly partial struct CallingVlanOffset;
