namespace NetDsl;

/// <summary>The place of a segment in a segment list, small numbers first: 0 to 4294967295. Used by <c>index</c>.</summary>
[Number("segment index", 0, 4294967295)]
public readonly partial struct SegmentIndex;

/// <summary>How much a candidate path of a policy is preferred, the largest wins: 1 to 65535. Used by <c>candidate-path preference</c>.</summary>
[Number("candidate path preference", 1, 65535)]
public readonly partial struct CandidatePathPreference;

/// <summary>The share of the traffic that a segment list gets: 1 to 4294967295. Used by <c>segment-list ... weight</c>.</summary>
[Number("segment list weight", 1, 4294967295)]
public readonly partial struct SegmentListWeight;

/// <summary>How many bits of an SRv6 locator belong to the network: 32 to 120. Used by <c>locator ... ipv6-prefix</c>.</summary>
[Number("locator length", 32, 120, Unit = "bits")]
public readonly partial struct LocatorLength;

/// <summary>How many bits of an SRv6 SID are for opcodes that are configured: 1 to 96. Used by <c>locator ... static</c>.</summary>
[Number("static length", 1, 96, Unit = "bits")]
public readonly partial struct LocatorStaticLength;

/// <summary>How many bits of an SRv6 SID are for arguments: 1 to 64. Used by <c>locator ... args</c>.</summary>
[Number("arguments length", 1, 64, Unit = "bits")]
public readonly partial struct LocatorArgumentsLength;

/// <summary>The TTL of the outer header of SRv6 packets: 1 to 255. Used by <c>encapsulation source-address ... ip-ttl</c>.</summary>
[Number("encapsulation TTL", 1, 255)]
public readonly partial struct EncapsulationTtl;

/// <summary>The MTU of an SR-MPLS TE policy: 512 to 9600 bytes. Used by <c>mtu</c>.</summary>
[Number("SR policy MTU", 512, 9600, Unit = "bytes")]
public readonly partial struct SrPolicyMtu;

/// <summary>The MTU of an SRv6 path: 1280 to 9600 bytes. Used by <c>path-mtu</c>.</summary>
[Number("path MTU", 1280, 9600, Unit = "bytes")]
public readonly partial struct PathMtu;

/// <summary>How many bytes of the path MTU are kept for what SRv6 adds: 1 to 9600 bytes. Used by <c>path-mtu reserved</c>.</summary>
[Number("reserved path MTU", 1, 9600, Unit = "bytes")]
public readonly partial struct ReservedPathMtu;

/// <summary>How long the forwarding entries of a policy wait before they change: 0 to 600000 ms. Used by <c>delete-delay</c> and <c>switch-delay</c>.</summary>
[Number("SR policy delay", 0, 600000, Unit = "ms")]
public readonly partial struct SrPolicyDelay;

/// <summary>The number of an EVPL instance: 1 to 256000. Used by <c>opcode ... end-dx2 evpl-instance</c>.</summary>
[Number("EVPL instance ID", 1, 256000)]
public readonly partial struct EvplInstanceId;

/// <summary>The number of a bridge domain: 1 to 16777215. Used by <c>opcode ... end-dt2u bridge-domain</c>.</summary>
[Number("bridge domain ID", 1, 16777215)]
public readonly partial struct BridgeDomainId;
