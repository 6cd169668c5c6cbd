namespace NetDsl;

/// <summary>For how long ARP or ND packets go to both pseudowires, 60 to 4294967295 s. Used by <c>mpls l2vpn arp-dual-sending</c>.</summary>
[Number("dual sending time", 60, 4294967295, Unit = "s")]
public readonly partial struct DualSendingTime;

/// <summary>The name of a group that BFD sessions follow, 1 to 31 characters. Used by <c>mpls l2vpn pw bfd</c>.</summary>
[Name("BFD group name", 31)]
public readonly partial struct BfdGroupName;

/// <summary>The number of a loopback interface, 0 to 2147483647. Used by <c>interface LoopBack</c>.</summary>
[Number("loopback number", 0, 2147483647)]
public readonly partial struct LoopbackNumber;

/// <summary>The label that a static pseudowire receives, 16 to 65551. Used by <c>mpls static-l2vc</c>.</summary>
[Number("receive label", 16, 65551)]
public readonly partial struct ReceiveLabel;

/// <summary>A committed or peak rate of a pseudowire, 16 to 4294967294 kbit/s, or 0 for none. Used by <c>qos cir</c>.</summary>
[Number("rate", 0, 4294967294, Unit = "kbit/s")]
public readonly partial struct PwRate;
