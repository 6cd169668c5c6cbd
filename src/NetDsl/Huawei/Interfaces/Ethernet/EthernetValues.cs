namespace NetDsl;

/// <summary>A group of VLANs of a sub-interface that are treated alike: 1 to 16. Used by <c>dot1q termination vid ... vlan-group</c>.</summary>
[Number("VLAN group", 1, 16)]
public readonly partial struct VlanGroupId;

/// <summary>The 802.1p priority in a VLAN tag: 0 to 7. Used by <c>rewrite push</c> and <c>rewrite map</c>.</summary>
[Number("802.1p priority", 0, 7)]
public readonly partial struct Dot1pPriority;

/// <summary>By how much VLAN tags are changed: 1 to 4093. Used by <c>rewrite map offset</c>.</summary>
[Number("VLAN offset", 1, 4093)]
public readonly partial struct VlanOffset;

/// <summary>The name of a VLAN, 1 to 31 characters. Used by <c>name</c> in a VLAN.</summary>
[Name("VLAN name", 31)]
public readonly partial struct VlanName;

/// <summary>Free text about a VLAN, 1 to 80 characters, blanks included. Used by <c>description</c> in a VLAN.</summary>
[Name("VLAN description", 80, Text = true)]
public readonly partial struct VlanDescription;

/// <summary>How often traffic statistics are gathered: 10 to 600 s, multiples of 10. Used by <c>set flow-stat interval</c>.</summary>
[Number("statistics interval", 10, 600, Unit = "s", Step = 10)]
public readonly partial struct FlowStatInterval;

/// <summary>How long a change of the physical state is held back: 0 to 86400000 ms. Used by <c>carrier up-hold-time</c> and <c>carrier down-hold-time</c>.</summary>
[Number("carrier hold time", 0, 86400000, Unit = "ms")]
public readonly partial struct CarrierHoldTime;

/// <summary>The bandwidth that an interface reports: 1 to 1000000, in Mbit/s, or in kbit/s with the keyword <c>kbps</c>. Used by <c>bandwidth</c>.</summary>
[Number("interface bandwidth", 1, 1000000)]
public readonly partial struct InterfaceBandwidth;

/// <summary>How many bits of an IPv6 address belong to its network: 1 to 128. Used by <c>ipv6 address</c>.</summary>
[Number("IPv6 prefix length", 1, 128)]
public readonly partial struct Ipv6PrefixLength;

/// <summary>The MTU of IPv6 on an interface: 1280 to 9600 bytes. Used by <c>ipv6 mtu</c>.</summary>
[Number("IPv6 MTU", 1280, 9600, Unit = "bytes")]
public readonly partial struct Ipv6Mtu;
