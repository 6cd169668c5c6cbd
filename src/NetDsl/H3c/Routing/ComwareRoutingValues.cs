namespace NetDsl.H3c;

/// <summary>The number of a RIP, OSPF or IS-IS process: 1 to 65535. Used by <c>rip</c>, <c>ospf</c>, <c>isis</c> and <c>import-route</c>.</summary>
[Number("routing process ID", 1, 65535)]
public readonly partial struct ComwareProcessId;

/// <summary>The name of a route policy, 1 to 63 characters. Used by <c>import-route ... route-policy</c>.</summary>
[Name("route policy name", 63)]
public readonly partial struct ComwareRoutePolicyName;

/// <summary>Free text about a static route, 1 to 60 characters, blanks included. Used by <c>ip route-static ... description</c>.</summary>
[Name("route description", 60, Text = true)]
public readonly partial struct ComwareRouteDescription;

/// <summary>What is added to the metric of received routes: 0 to 16. Used by <c>rip metricin</c>.</summary>
[Number("RIP metric", 0, 16)]
public readonly partial struct RipMetricIn;

/// <summary>What is added to the metric of sent routes: 1 to 16. Used by <c>rip metricout</c>.</summary>
[Number("RIP metric", 1, 16)]
public readonly partial struct RipMetricOut;

/// <summary>A timer of RIP: 1 to 3600 s, equal in the whole network. Used by <c>timers</c>.</summary>
[Number("RIP timer", 1, 3600, Unit = "s")]
public readonly partial struct RipTimer;

/// <summary>The bandwidth that costs 1, from which the costs of links follow: 1 to 4294967 Mbit/s. Used by <c>bandwidth-reference</c>.</summary>
[Number("bandwidth reference", 1, 4294967, Unit = "Mbit/s")]
public readonly partial struct ComwareBandwidthReference;

/// <summary>After how long without a Hello packet a neighbor is down: 1 to 2147483647 s, four Hello intervals at least. Used by <c>ospf timer dead</c>.</summary>
[Number("OSPF dead interval", 1, 2147483647, Unit = "s")]
public readonly partial struct ComwareDeadInterval;

/// <summary>How often Hello packets are sent: 3 to 255 s. Used by <c>isis timer hello</c>.</summary>
[Number("IS-IS hello interval", 3, 255, Unit = "s")]
public readonly partial struct ComwareIsisHello;

/// <summary>Between how many equal paths traffic is shared: 1 to 128, 1 not at all; a model allows less. Used by <c>maximum load-balancing</c>.</summary>
[Number("number of equal paths", 1, 128)]
public readonly partial struct ComwareEqualPaths;
