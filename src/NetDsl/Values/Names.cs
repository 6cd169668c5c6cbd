namespace NetDsl;

/// <summary>The name that a device calls itself, 1 to 246 characters. Used by <c>sysname</c>.</summary>
[Name("host name", 246)]
public readonly partial struct HostName;

/// <summary>Free text about an interface, 1 to 242 characters, blanks included. Used by <c>description</c>.</summary>
[Name("description", 242, Text = true)]
public readonly partial struct DescriptionText;

/// <summary>Free text about a pseudowire, 1 to 128 characters, blanks included. Used by <c>mpls l2vpn description</c>.</summary>
[Name("pseudowire description", 128, Text = true)]
public readonly partial struct PwDescription;

/// <summary>The name of a tunnel policy, 1 to 39 characters, case-sensitive. Used by <c>tunnel-policy</c>.</summary>
[Name("tunnel policy name", 39)]
public readonly partial struct TunnelPolicyName;

/// <summary>The name of a pseudowire template, 1 to 19 characters, case-sensitive, blanks allowed. Used by <c>pw-template</c>.</summary>
[Name("PW template name", 19, Blanks = true)]
public readonly partial struct PwTemplateName;

/// <summary>The name of a service that a pseudowire pair carries, 1 to 31 characters, unique on its PE. Used by <c>mpls l2vpn service-name</c>.</summary>
[Name("service name", 31)]
public readonly partial struct ServiceName;

/// <summary>The name of a remote LDP peer, 1 to 32 characters, case-sensitive. Used by <c>mpls ldp remote-peer</c>.</summary>
[Name("remote peer name", 32)]
public readonly partial struct RemotePeerName;

/// <summary>The name of a BFD session, 1 to 64 characters, letter case does not count. Used by <c>bfd ... bind</c>.</summary>
[Name("BFD session name", 64, IgnoreCase = true)]
public readonly partial struct BfdSessionName;

/// <summary>The name of a VPWS instance, 1 to 31 characters, unique on its PE. Used by <c>mpls l2vc instance-name</c>.</summary>
[Name("L2VC instance name", 31)]
public readonly partial struct L2vcInstanceName;

/// <summary>The name of a QoS profile, 1 to 63 characters. Used by <c>qos-profile</c>.</summary>
[Name("QoS profile name", 63)]
public readonly partial struct QosProfileName;

/// <summary>The name of a VPN instance, 1 to 31 characters, case-sensitive. Used by <c>ip vpn-instance</c>.</summary>
[Name("VPN instance name", 31)]
public readonly partial struct VpnInstanceName;

/// <summary>The name of a CFM maintenance domain, 1 to 43 characters. Used by <c>cfm md</c>.</summary>
[Name("maintenance domain name", 43)]
public readonly partial struct MaintenanceDomainName;

/// <summary>The name of a CFM maintenance association, 1 to 43 characters. Used by <c>ma</c>.</summary>
[Name("maintenance association name", 43)]
public readonly partial struct MaintenanceAssociationName;

/// <summary>The name of an explicit MPLS TE path, 1 to 128 characters. Used by <c>explicit-path</c>.</summary>
[Name("explicit path name", 128)]
public readonly partial struct ExplicitPathName;

/// <summary>The name of a segment list, 1 to 31 characters. Used by <c>segment-list</c>.</summary>
[Name("segment list name", 31)]
public readonly partial struct SegmentListName;

/// <summary>The name of an SRv6 locator, 1 to 31 characters. Used by <c>locator</c>.</summary>
[Name("locator name", 31)]
public readonly partial struct LocatorName;

/// <summary>The name of an SR-MPLS TE or SRv6 TE policy, 1 to 31 characters. Used by <c>sr-te policy</c> and <c>srv6-te policy</c>.</summary>
[Name("SR policy name", 31)]
public readonly partial struct SrPolicyName;

/// <summary>The name of a list of IPv4 prefixes, 1 to 169 characters. Used by <c>ip ip-prefix</c> and what filters by it.</summary>
[Name("IP prefix list name", 169)]
public readonly partial struct IpPrefixListName;
