namespace NetDsl;

/// <summary>What an imported, a default or a summary route costs in OSPF: 0 to 16777214. Used by <c>import-route ... cost</c>, <c>default cost</c> and <c>default-cost</c>.</summary>
[Number("OSPF route cost", 0, 16777214)]
public readonly partial struct OspfRouteCost;

/// <summary>A mark on an external route: 0 to 4294967295. Used by <c>import-route ... tag</c> and <c>default tag</c>.</summary>
[Number("OSPF route tag", 0, 4294967295)]
public readonly partial struct OspfRouteTag;

/// <summary>The bandwidth that costs 1, from which the costs of links follow: 1 to 2147483648 Mbit/s. Used by <c>bandwidth-reference</c>.</summary>
[Number("bandwidth reference", 1, 2147483648, Unit = "Mbit/s")]
public readonly partial struct BandwidthReference;

/// <summary>How often the shortest paths are calculated at most: 1 to 10 s. Used by <c>spf-schedule-interval</c>.</summary>
[Number("SPF interval", 1, 10, Unit = "s")]
public readonly partial struct SpfInterval;

/// <summary>How often the shortest paths are calculated at most: 1 to 10000 ms. Used by <c>spf-schedule-interval millisecond</c>.</summary>
[Number("SPF interval", 1, 10000, Unit = "ms")]
public readonly partial struct SpfMilliseconds;

/// <summary>The longest interval of an intelligent timer: 1 to 300000 ms. Used by <c>intelligent-timer</c>.</summary>
[Number("maximum interval", 1, 300000, Unit = "ms")]
public readonly partial struct OspfMaximumInterval;

/// <summary>The first interval of an intelligent timer for the shortest paths: 1 to 60000 ms. Used by <c>spf-schedule-interval intelligent-timer</c>.</summary>
[Number("SPF start interval", 1, 60000, Unit = "ms")]
public readonly partial struct SpfStartInterval;

/// <summary>The first interval of an intelligent timer for LSAs: 0 to 60000 ms. Used by <c>lsa-arrival-interval intelligent-timer</c>.</summary>
[Number("LSA start interval", 0, 60000, Unit = "ms")]
public readonly partial struct LsaStartInterval;

/// <summary>The interval that an intelligent timer doubles: 1 to 60000 ms. Used by <c>intelligent-timer</c>.</summary>
[Number("hold interval", 1, 60000, Unit = "ms")]
public readonly partial struct OspfHoldInterval;

/// <summary>How soon the same LSA is accepted again: 0 to 10000 ms. Used by <c>lsa-arrival-interval</c>.</summary>
[Number("LSA arrival interval", 0, 10000, Unit = "ms")]
public readonly partial struct LsaArrivalInterval;

/// <summary>How often Hello packets are sent: 1 to 65535 s. Used by <c>ospf timer hello</c>; neighbors must agree.</summary>
[Number("OSPF hello interval", 1, 65535, Unit = "s")]
public readonly partial struct OspfHelloInterval;

/// <summary>After how long without a Hello packet a neighbor is down: 1 to 235926000 s. Used by <c>ospf timer dead</c>; neighbors must agree.</summary>
[Number("OSPF dead interval", 1, 235926000, Unit = "s")]
public readonly partial struct OspfDeadInterval;

/// <summary>How soon an LSA without an answer is sent again, or a silent NBMA neighbor is asked: 1 to 3600 s. Used by <c>ospf timer retransmit</c> and <c>ospf timer poll</c>.</summary>
[Number("OSPF interval", 1, 3600, Unit = "s")]
public readonly partial struct OspfRetryInterval;

/// <summary>How readily an interface becomes the designated router, 0 never: 0 to 255. Used by <c>ospf dr-priority</c>.</summary>
[Number("DR priority", 0, 255)]
public readonly partial struct OspfDrPriority;

/// <summary>For how long an NSSA translator goes on after another one took over: 1 to 120 s. Used by <c>nssa translator-interval</c>.</summary>
[Number("translator interval", 1, 120, Unit = "s")]
public readonly partial struct NssaTranslatorInterval;
