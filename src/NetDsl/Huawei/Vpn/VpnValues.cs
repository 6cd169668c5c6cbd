namespace NetDsl;

/// <summary>
/// The label by which a PE finds a VPN instance, the same for all routes of the instance: 16 to 32783; many devices take no more than 32767.
/// Used by <c>apply-label per-instance static</c>; for egress protection both PEs of a site have the same one.
/// </summary>
[Number("static VPN label", 16, 32783)]
public readonly partial struct StaticVpnLabel;

/// <summary>Free text about a VPN instance, 1 to 242 characters, blanks included. Used by <c>description</c>.</summary>
[Name("VPN instance description", 242, Text = true)]
public readonly partial struct VpnDescription;

/// <summary>How many routes a VPN instance takes: 1 to 4294967295. Used by <c>prefix limit</c> and <c>routing-table limit</c>.</summary>
[Number("route limit", 1, 4294967295)]
public readonly partial struct RouteLimit;

/// <summary>At which part of a limit of routes the device warns: 1 to 100 percent. Used by <c>prefix limit</c> and <c>routing-table limit</c>.</summary>
[Number("alert threshold", 1, 100, Unit = "%")]
public readonly partial struct RouteAlertPercent;
