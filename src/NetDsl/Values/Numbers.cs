namespace NetDsl;

/// <summary>Identifies a pseudowire between two PEs: 1 to 4294967295. Used by <c>mpls l2vc</c>.</summary>
[Number("VC ID", 1, 4294967295)]
public readonly partial struct VcId;

/// <summary>A VLAN tag: 1 to 4094. Used by sub-interfaces, VLANIF and Ethernet ports.</summary>
[Number("VLAN ID", 1, 4094)]
public readonly partial struct VlanId;

/// <summary>An MPLS label: 0 to 1048575. Used by static pseudowires and label stacks.</summary>
[Number("MPLS label", 0, 1048575)]
public readonly partial struct MplsLabel;

/// <summary>The color of a segment routing policy: 0 to 4294967295. Used with an endpoint to pick a policy.</summary>
[Number("color", 0, 4294967295)]
public readonly partial struct SegmentRoutingColor;

/// <summary>The number of an autonomous system, four bytes: 1 to 4294967295. Used by BGP.</summary>
[Number("AS number", 1, 4294967295)]
public readonly partial struct AsNumber;

/// <summary>The MTU of an interface or a pseudowire: 46 to 9600 bytes. Used by <c>mtu</c>; both ends of a pseudowire must agree.</summary>
[Number("MTU", 46, 9600, Unit = "bytes")]
public readonly partial struct InterfaceMtu;

/// <summary>How long traffic stays on the secondary pseudowire after the primary is back: 10 to 10800 s. Used by <c>mpls l2vpn reroute delay</c>.</summary>
[Number("reroute delay", 10, 10800, Unit = "s")]
public readonly partial struct RerouteDelay;

/// <summary>How long after a switchback the peer is told that the fault is gone: 0 to 600 s. Used by <c>mpls l2vpn reroute ... resume</c>.</summary>
[Number("resume delay", 0, 600, Unit = "s")]
public readonly partial struct ResumeDelay;

/// <summary>How long a PE waits before it switches to the secondary pseudowire: 1 to 180 s. Used by <c>mpls l2vpn holdoff</c>.</summary>
[Number("holdoff time", 1, 180, Unit = "s")]
public readonly partial struct HoldoffTime;

/// <summary>The interval in which BFD packets are sent or accepted: 3 to 20000 ms. Used by <c>min-tx-interval</c> and <c>min-rx-interval</c>.</summary>
[Number("BFD interval", 3, 20000, Unit = "ms")]
public readonly partial struct BfdInterval;

/// <summary>How many BFD packets in a row may be lost: 3 to 50. Used by <c>detect-multiplier</c>.</summary>
[Number("BFD detect multiplier", 3, 50)]
public readonly partial struct BfdMultiplier;

/// <summary>The number of a BFD session on its own device: 1 to 16384. Used by <c>discriminator local</c>.</summary>
[Number("local discriminator", 1, 16384)]
public readonly partial struct LocalDiscriminator;

/// <summary>The number of a BFD session on the device at the other end: 1 to 4294967295. Used by <c>discriminator remote</c>.</summary>
[Number("remote discriminator", 1, 4294967295)]
public readonly partial struct RemoteDiscriminator;

/// <summary>The TTL of packets in a pseudowire's control channel: 1 to 255. Used by <c>pw-ttl</c>.</summary>
[Number("PW TTL", 1, 255)]
public readonly partial struct PwTtl;

/// <summary>How many ATM cells share a packet: 1 to 28. Used by <c>max-atm-cells</c> and <c>transmit-atm-cells</c>.</summary>
[Number("number of ATM cells", 1, 28)]
public readonly partial struct AtmCells;

/// <summary>How long ATM cells are collected for a packet: 100 to 10000 µs; a PW template takes only multiples of 100. Used by <c>atm-pack-overtime</c>.</summary>
[Number("ATM pack overtime", 100, 10000, Unit = "us")]
public readonly partial struct AtmPackOvertime;

/// <summary>The depth of the buffer that evens out the arrival of TDM packets: 1 to 64 ms. Used by <c>jitter-buffer</c>.</summary>
[Number("jitter buffer depth", 1, 64, Unit = "ms")]
public readonly partial struct JitterBuffer;

/// <summary>The depth of the buffer that evens out the arrival of CEP packets: 125 to 16000 µs in steps of 125. Used by <c>jitter-buffer-cep</c>.</summary>
[Number("CEP jitter buffer depth", 125, 16000, Unit = "us", Step = 125)]
public readonly partial struct CepJitterBuffer;

/// <summary>How many TDM frames share a packet: 8, 16, 24, 32 or 40. Used by <c>tdm-encapsulation-number</c>; both ends must agree.</summary>
[Number("TDM encapsulation number", 8, 40, Step = 8)]
public readonly partial struct TdmEncapsulationNumber;

/// <summary>How much a route is preferred, small is better: 1 to 255. Used by <c>ip route-static</c>.</summary>
[Number("route preference", 1, 255)]
public readonly partial struct RoutePreference;

/// <summary>What a link costs in OSPF: 1 to 65535. Used by <c>ospf cost</c>.</summary>
[Number("OSPF cost", 1, 65535)]
public readonly partial struct OspfCost;

/// <summary>The number of an OSPF process: 1 to 4294967295. Used by <c>ospf</c>.</summary>
[Number("OSPF process ID", 1, 4294967295)]
public readonly partial struct OspfProcessId;

/// <summary>The number of an IS-IS process: 1 to 4294967295. Used by <c>isis</c>.</summary>
[Number("IS-IS process ID", 1, 4294967295)]
public readonly partial struct IsisProcessId;

/// <summary>The number of a VRRP group on an interface: 1 to 255. Used by <c>vrrp vrid</c>.</summary>
[Number("virtual router ID", 1, 255)]
public readonly partial struct VirtualRouterId;

/// <summary>The virtual path of an ATM connection: 0 to 4095. Used by <c>pvc</c>.</summary>
[Number("VPI", 0, 4095)]
public readonly partial struct Vpi;

/// <summary>The virtual channel of an ATM connection: 0 to 65535. Used by <c>pvc</c>.</summary>
[Number("VCI", 0, 65535)]
public readonly partial struct Vci;

/// <summary>The number of an MPLS TE tunnel at its ingress: 1 to 65535. Used by <c>mpls te tunnel-id</c>.</summary>
[Number("tunnel ID", 1, 65535)]
public readonly partial struct TunnelId;

/// <summary>A bandwidth: 0 to 4294967295 kbit/s. Used by MPLS TE; a command may allow less.</summary>
[Number("bandwidth", 0, 4294967295, Unit = "kbit/s")]
public readonly partial struct Bandwidth;

/// <summary>A committed or peak rate: 0 to 4294967294 kbit/s. Used by <c>qos cir ... pir</c>.</summary>
[Number("rate limit", 0, 4294967294, Unit = "kbit/s")]
public readonly partial struct RateLimit;
