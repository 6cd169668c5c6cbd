namespace NetDsl;

/// <summary>The level of a CFM maintenance domain, great is wide: 0 to 7. Used by <c>cfm md ... level</c>.</summary>
[Number("maintenance level", 0, 7)]
public readonly partial struct MaintenanceLevel;

/// <summary>The number of a CFM maintenance end point in its association: 1 to 8191. Used by <c>mep mep-id</c>.</summary>
[Number("MEP ID", 1, 8191)]
public readonly partial struct MepId;

/// <summary>The format of the name of a maintenance domain in packets, 1 to 43 characters. Used by <c>cfm md ... format</c>.</summary>
[Name("maintenance domain format name", 43)]
public readonly partial struct MaintenanceFormatName;

/// <summary>A VSI, 1 to 31 characters. Used by <c>map vsi</c>.</summary>
[Name("VSI name", 31)]
public readonly partial struct MappedVsiName;

/// <summary>A bridge domain: 1 to 16777215. Used by <c>map bridge-domain</c>.</summary>
[Number("bridge domain", 1, 16777215)]
public readonly partial struct MappedBridgeDomain;

/// <summary>The priority of a packet: 0 to 7. Used by <c>packet-priority</c>.</summary>
[Number("packet priority", 0, 7)]
public readonly partial struct CfmPacketPriority;

/// <summary>How long a CFM fault lasts before it is reported: 0 to 30000 ms. Used by <c>alarm occur time</c> and <c>alarm finish time</c>.</summary>
[Number("CFM alarm time", 0, 30000, Unit = "ms")]
public readonly partial struct CfmAlarmTime;

/// <summary>After how long without packets an EFM session is down: 300 to 30000 ms. Used by <c>efm timeout</c>.</summary>
[Number("EFM timeout", 300, 30000, Unit = "ms")]
public readonly partial struct EfmTimeout;

/// <summary>The EFM hold-up time: 0 to 65535 s. Used by <c>efm holdup-timer</c>.</summary>
[Number("EFM hold-up time", 0, 65535, Unit = "s")]
public readonly partial struct EfmHoldup;
