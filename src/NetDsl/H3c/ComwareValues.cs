namespace NetDsl.H3c;

/// <summary>Free text about an interface, 1 to 255 characters, blanks included. Used by <c>description</c>.</summary>
[Name("interface description", 255, Text = true)]
public readonly partial struct InterfaceDescription;

/// <summary>The largest packet that an interface sends: 46 to 9600 bytes; a model allows less. Used by <c>mtu</c>.</summary>
[Number("MTU", 46, 9600, Unit = "bytes")]
public readonly partial struct ComwareMtu;

/// <summary>The bandwidth that an interface is taken to have: 1 to 400000000 kbit/s. Used by <c>bandwidth</c>; routing protocols derive costs from it.</summary>
[Number("expected bandwidth", 1, 400000000, Unit = "kbit/s")]
public readonly partial struct ExpectedBandwidth;

/// <summary>The number of an ACL: 2000 to 2999 for a basic one, 3000 to 3999 for an advanced one. Used by <c>acl</c> and by dial rules.</summary>
[Number("ACL number", 2000, 3999)]
public readonly partial struct AclNumber;

/// <summary>The name of an ACL, 1 to 63 characters. Used by dial rules.</summary>
[Name("ACL name", 63)]
public readonly partial struct AclName;

/// <summary>The number of a track entry: 1 to 1024. Used by <c>track</c> and by what follows an entry.</summary>
[Number("track entry number", 1, 1024)]
public readonly partial struct TrackEntryNumber;
