namespace NetDsl;

/// <summary>When an ARP or ND entry that was learnt goes, 60 to 4294967295 s; the greatest value means never. Used by <c>mpls l2vpn arp-dual-sending</c>.</summary>
[Number("ARP expire time", 60, 4294967295, Unit = "s")]
public readonly partial struct ArpExpireTime;

/// <summary>The name of a group that BFD sessions follow, 1 to 31 characters. Used by <c>mpls l2vpn pw bfd</c>.</summary>
[Name("BFD group name", 31)]
public readonly partial struct BfdGroupName;

/// <summary>The number of a loopback interface, 0 to 2147483647. Used by <c>interface LoopBack</c>.</summary>
[Number("loopback number", 0, 2147483647)]
public readonly partial struct LoopbackNumber;

/// <summary>The label that a static pseudowire receives, 16 to 65551. Used by <c>mpls static-l2vc</c>.</summary>
[Number("receive label", 16, 65551)]
public readonly partial struct ReceiveLabel;

/// <summary>The MTU of the static segments of a multi-segment pseudowire, 46 to 16352 bytes. Used by <c>mpls switch-l2vc ... mtu</c>.</summary>
[Number("switched pseudowire MTU", 46, 16352, Unit = "bytes")]
public readonly partial struct SwitchedPwMtu;

/// <summary>How many time slots a CESoPSN pseudowire carries, 1 to 32. Used by <c>mpls switch-l2vc ... timeslotnum</c>.</summary>
[Number("number of time slots", 1, 32)]
public readonly partial struct TimeSlotCount;

/// <summary>The bandwidth of a hard pipe, 16 to 4294967294 kbit/s, at most 100000000 at a switching point. Used by <c>mpls l2vpn hard-pipe bandwidth</c>.</summary>
[Number("hard pipe bandwidth", 16, 4294967294, Unit = "kbit/s")]
public readonly partial struct HardPipeBandwidth;

/// <summary>How long a burst on a hard pipe may take, 100 to 5000 µs. Used by <c>mpls l2vpn hard-pipe ... burst-time</c>.</summary>
[Number("burst time", 100, 5000, Unit = "us")]
public readonly partial struct BurstTime;

/// <summary>By how much a hard pipe is wider than its service, 0 to 100 % on Ethernet and to 10000 % on TDM. Used by <c>mpls l2vpn hard-pipe ... expand-ratio</c>.</summary>
[Number("expand ratio", 0, 10000, Unit = "%")]
public readonly partial struct ExpandRatio;

/// <summary>The number of a PW APS instance, 1 to 16384. Used by <c>mpls l2vpn pw-aps</c>.</summary>
[Number("PW APS ID", 1, 16384)]
public readonly partial struct PwApsId;

/// <summary>The TDM frames in a packet of a CCC connection, 1 to 40. Used by <c>mpls ccc ... tdm-encapsulation</c>.</summary>
[Number("TDM frames", 1, 40)]
public readonly partial struct TdmFrames;

/// <summary>The name of a CCC connection, 1 to 31 characters. Used by <c>ccc</c> and <c>mpls ccc instance-name</c>.</summary>
[Name("CCC connection name", 31)]
public readonly partial struct CccName;
