namespace NetDsl;

/// <summary>The name of an AAA domain, 1 to 64 characters. Used by <c>domain</c>.</summary>
[Name("domain name", 64, IgnoreCase = true)]
public readonly partial struct DomainName;

/// <summary>The name of an authentication or accounting scheme, 1 to 32 characters. Used by <c>authentication-scheme, accounting-scheme</c>.</summary>
[Name("scheme name", 32, IgnoreCase = true)]
public readonly partial struct AaaSchemeName;

/// <summary>The name of a RADIUS server group, 1 to 32 characters. Used by <c>radius-server group</c>.</summary>
[Name("RADIUS group name", 32, IgnoreCase = true)]
public readonly partial struct RadiusGroupName;

/// <summary>The name of an address pool, 1 to 128 characters. Used by <c>ip pool, ip-pool</c>.</summary>
[Name("address pool name", 128, IgnoreCase = true)]
public readonly partial struct IpPoolName;

/// <summary>The UDP port of a RADIUS server: 1 to 65535. Used by <c>radius-server authentication</c>.</summary>
[Number("UDP port", 1, 65535)]
public readonly partial struct RadiusPort;

/// <summary>The share of requests that a RADIUS server gets: 0 to 100. Used by <c>radius-server authentication ... weight</c>.</summary>
[Number("weight", 0, 100)]
public readonly partial struct RadiusWeight;

/// <summary>After how long with little traffic a user is cut off: 0 to 2880. Used by <c>idle-cut</c>.</summary>
[Number("idle time", 0, 2880)]
public readonly partial struct IdleCutTime;

/// <summary>Which traffic counts as little, in KB per minute: 0 to 76800000. Used by <c>idle-cut</c>.</summary>
[Number("traffic", 0, 76800000)]
public readonly partial struct IdleCutTraffic;

/// <summary>How many users an LNS takes: 0 to 262144. Used by <c>access-limit ... access-type lns</c>.</summary>
[Number("user limit", 0, 262144)]
public readonly partial struct LnsUserLimit;

/// <summary>The number of a section of an address pool: 0 to 255. Used by <c>section</c>.</summary>
[Number("section number", 0, 255)]
public readonly partial struct PoolSectionNumber;

/// <summary>A place in the list of address pools of a domain: 1 to 1024. Used by <c>ip-pool ... move-to</c>.</summary>
[Number("position", 1, 1024)]
public readonly partial struct PoolPosition;

/// <summary>The name of a user that the device itself knows, 1 to 253 characters. Used by <c>local-user</c>.</summary>
[Name("user name", 253)]
public readonly partial struct LocalUserName;

/// <summary>A directory of the device, 1 to 128 characters. Used by <c>local-user ... ftp-directory</c>.</summary>
[Name("directory", 128)]
public readonly partial struct FtpDirectory;
