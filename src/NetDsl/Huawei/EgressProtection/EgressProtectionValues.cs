namespace NetDsl;

/// <summary>
/// The name of an egress protection group, 1 to 24 characters. The names of its policies and lists begin with it; it has a meaning on its routers only.
/// </summary>
[Name("egress protection group name", 24)]
public readonly partial struct EgressGroupName;
