namespace NetDsl;

/// <summary>A mark on a static route, for policies that pick routes by it: 1 to 4294967295. Used by <c>ip route-static ... tag</c>.</summary>
[Number("route tag", 1, 4294967295)]
public readonly partial struct RouteTag;

/// <summary>What a static route costs: 1 to 4294967295. Used by <c>ip route-static ... cost</c>.</summary>
[Number("static route cost", 1, 4294967295)]
public readonly partial struct StaticRouteCost;

/// <summary>Free text about a static route, 1 to 150 characters, blanks included. Used by <c>ip route-static ... description</c>.</summary>
[Name("route description", 150, Text = true)]
public readonly partial struct RouteDescription;

/// <summary>Free text about a routing process, an area or a network, 1 to 80 characters, blanks included. Used by <c>description</c> in OSPF and IS-IS.</summary>
[Name("routing description", 80, Text = true)]
public readonly partial struct RoutingDescription;

/// <summary>The name of the administrator of an NQA test, 1 to 32 characters. Used by <c>ip route-static ... track nqa</c>.</summary>
[Name("NQA administrator name", 32)]
public readonly partial struct NqaAdminName;

/// <summary>The name of an NQA test, 1 to 32 characters. Used by <c>ip route-static ... track nqa</c>.</summary>
[Name("NQA test name", 32)]
public readonly partial struct NqaTestName;

/// <summary>The name of a route policy, 1 to 200 characters. Used by <c>import-route ... route-policy</c>.</summary>
[Name("route policy name", 200)]
public readonly partial struct RoutePolicyName;

/// <summary>The name of a route filter, 1 to 200 characters. Used by <c>import-route ... route-filter</c>.</summary>
[Name("route filter name", 200)]
public readonly partial struct RouteFilterName;

/// <summary>The number of a routing process that routes come from: 1 to 4294967295. Used by <c>import-route ospf</c>, <c>import-route isis</c> and <c>import-route rip</c>.</summary>
[Number("routing process ID", 1, 4294967295)]
public readonly partial struct RoutingProcessId;

/// <summary>Between how many equal paths traffic is shared: 1 to 64. Used by <c>maximum load-balancing</c>.</summary>
[Number("number of load-balancing paths", 1, 64)]
public readonly partial struct LoadBalancingPaths;

/// <summary>How long a routing protocol waits for LDP after a link came up: 0 to 65535 s. Used by <c>ospf timer ldp-sync</c> and <c>isis timer ldp-sync</c>.</summary>
[Number("LDP synchronization time", 0, 65535, Unit = "s")]
public readonly partial struct LdpSyncTime;

/// <summary>The index of a segment ID in the block of labels for segment routing: 0 to 65534. Used by <c>isis prefix-sid index</c> and <c>ospf prefix-sid index</c>.</summary>
[Number("SID index", 0, 65534)]
public readonly partial struct SidIndex;

/// <summary>The number of a line of a prefix list; the smallest is asked first: 1 to 4294967295. Used by <c>ip ip-prefix ... index</c>.</summary>
[Number("prefix list index", 1, 4294967295)]
public readonly partial struct IpPrefixIndex;

/// <summary>How many ones a mask has: 0 to 32. Used by <c>ip ip-prefix</c>.</summary>
[Number("prefix length", 0, 32)]
public readonly partial struct PrefixLength;
