namespace NetDsl;

/// <summary>How many users per second are taken over: 0 to 400. Used by <c>peer-backup rui-trigger-speed</c>.</summary>
[Number("takeover speed", 0, 400)]
public readonly partial struct RuiTriggerSpeed;

/// <summary>The TTL of what is sent through the protection path; 0 leaves it: 0 to 15. Used by <c>peer-backup ttl</c>.</summary>
[Number("TTL", 0, 15)]
public readonly partial struct PeerBackupTtl;

/// <summary>A PPPoE session ID: 1 to 65534. Used by <c>pppoe-server rui remote-mac session-id</c>.</summary>
[Number("PPPoE session ID", 1, 65534)]
public readonly partial struct PppoeSessionId;

/// <summary>The name of a remote backup service; devices store it in lower case, 1 to 32 characters. Used by <c>remote-backup-service</c>.</summary>
[Name("remote backup service name", 32, IgnoreCase = true)]
public readonly partial struct BackupServiceName;

/// <summary>The name of a remote backup profile; devices store it in lower case, 1 to 128 characters. Used by <c>remote-backup-profile</c>.</summary>
[Name("remote backup profile name", 128, IgnoreCase = true)]
public readonly partial struct BackupProfileName;

/// <summary>The TCP port of a remote backup service: 1024 to 55535. Used by <c>peer ... source ... port</c>.</summary>
[Number("port", 1024, 55535)]
public readonly partial struct BackupPort;

/// <summary>The number under which two devices know a remote backup profile: 1 to 4095. Used by <c>backup-id</c>.</summary>
[Number("backup ID", 1, 4095)]
public readonly partial struct BackupId;

/// <summary>The share of a tracked interface in the failure ratio: 1 to 100. Used by <c>track interface ... weight</c>.</summary>
[Number("weight", 1, 100)]
public readonly partial struct TrackWeight;

/// <summary>From which share of failed uplinks on the backup takes over: 1 to 100 %. Used by <c>switchover uplink failure-ratio</c>.</summary>
[Number("failure ratio", 1, 100, Unit = "%")]
public readonly partial struct FailureRatio;

/// <summary>How long uplinks have to be down before the backup takes over: 0 to 30 min. Used by <c>switchover uplink duration</c>.</summary>
[Number("switchover duration", 0, 30, Unit = "min")]
public readonly partial struct SwitchoverDelay;

/// <summary>The name of a monitor group, 1 to 31 characters. Used by <c>track monitor-group</c>.</summary>
[Name("monitor group name", 31)]
public readonly partial struct MonitorGroupName;

/// <summary>The name of an SSL policy, 1 to 23 characters. Used by <c>bind ssl-policy</c>.</summary>
[Name("SSL policy name", 23)]
public readonly partial struct SslPolicyName;

/// <summary>What the routes of a pool or a frame route cost: 1 to 65535. Used by <c>ip-pool ... metric, frame-route metric</c>.</summary>
[Number("route cost", 1, 65535)]
public readonly partial struct PoolRouteCost;

/// <summary>The host name under which both devices of a pair appear to RADIUS, 1 to 30 characters. Used by <c>nas logic-sysname</c>.</summary>
[Name("logical host name", 30)]
public readonly partial struct LogicSysname;

/// <summary>How often the traffic counters are backed up: 0 to 1440 min. Used by <c>traffic backup interval</c>.</summary>
[Number("interval", 0, 1440, Unit = "min")]
public readonly partial struct TrafficBackupInterval;

/// <summary>After how much traffic the counters are backed up: 0 to 100000 MB. Used by <c>traffic backup threshold</c>.</summary>
[Number("threshold", 0, 100000, Unit = "MB")]
public readonly partial struct TrafficBackupThreshold;
