namespace NetDsl;

/// <summary>The priority of a router in a VRRP group, great is better: 1 to 254. Used by <c>vrrp vrid ... priority</c>.</summary>
[Number("VRRP priority", 1, 254)]
public readonly partial struct VrrpPriority;

/// <summary>How much a tracked object changes the VRRP priority: 1 to 255. Used by <c>increased</c> and <c>reduced</c>.</summary>
[Number("VRRP priority change", 1, 255)]
public readonly partial struct VrrpPriorityChange;

/// <summary>How long a better router waits before it becomes master: 0 to 10800 s. Used by <c>vrrp vrid ... preempt-mode timer delay</c>.</summary>
[Number("VRRP preemption delay", 0, 10800, Unit = "s")]
public readonly partial struct VrrpPreemptDelay;

/// <summary>The interval of VRRP advertisements: 1 to 255 s. Used by <c>vrrp vrid ... timer advertise</c>.</summary>
[Number("VRRP advertisement interval", 1, 255, Unit = "s")]
public readonly partial struct VrrpAdvertiseInterval;

/// <summary>After how many missing advertisements the master is down: 3 to 10. Used by <c>vrrp vrid ... holding-multiplier</c>.</summary>
[Number("VRRP holding multiplier", 3, 10)]
public readonly partial struct VrrpHoldingMultiplier;

/// <summary>A VRRP waiting time: 0 to 3600 s. Used by <c>vrrp recover-delay</c> and <c>vrrp vrid ... initialize state-hold-time</c>.</summary>
[Number("VRRP waiting time", 0, 3600, Unit = "s")]
public readonly partial struct VrrpWaitingTime;

/// <summary>How many link BFD sessions have to be down: 1 to 8. Used by <c>vrrp vrid ... track link-bfd down-number</c>.</summary>
[Number("number of BFD sessions", 1, 8)]
public readonly partial struct LinkBfdCount;

/// <summary>The interval of gratuitous ARP packets of a VRRP master: 30 to 1200 s. Used by <c>vrrp gratuitous-arp timeout</c>.</summary>
[Number("gratuitous ARP interval", 30, 1200, Unit = "s")]
public readonly partial struct GratuitousArpInterval;
