namespace NetDsl.H3c;

/// <summary>The number of a dynamic route backup group: 1 to 255. Used by <c>standby routing-group</c>.</summary>
[Number("routing group number", 1, 255)]
public readonly partial struct RoutingGroupNumber;

/// <summary>How long a backup link stays up after the primary one is back: 0 to 65535 s, 0 not at all. Used by <c>standby timer routing-disable</c>.</summary>
[Number("release delay", 0, 65535, Unit = "s")]
public readonly partial struct RoutingDisableTime;
