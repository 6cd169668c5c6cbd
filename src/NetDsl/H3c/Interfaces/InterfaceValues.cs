namespace NetDsl.H3c;

/// <summary>The name of an address pool for PPP, 1 to 31 characters. Used by <c>remote address pool</c>.</summary>
[Name("address pool name", 31)]
public readonly partial struct PppPoolName;
