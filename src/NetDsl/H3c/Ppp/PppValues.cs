namespace NetDsl.H3c;

/// <summary>How often keepalive packets are sent: 0 to 32767 s, 0 never. Used by <c>timer-hold</c>.</summary>
[Number("keepalive interval", 0, 32767, Unit = "s")]
public readonly partial struct ComwareKeepalive;

/// <summary>After how many keepalive packets without an answer a link is down: 1 to 255. Used by <c>timer-hold retry</c>.</summary>
[Number("number of keepalive packets", 1, 255)]
public readonly partial struct KeepaliveRetry;

/// <summary>The name of an ISP domain, 1 to 24 characters, letter case does not count. Used by <c>ppp authentication-mode ... domain</c>.</summary>
[Name("ISP domain name", 24, IgnoreCase = true)]
public readonly partial struct IspDomainName;

/// <summary>The name that a device gives itself when it is asked to authenticate, 1 to 80 characters. Used by <c>ppp chap user</c> and <c>ppp pap local-user</c>.</summary>
[Name("PPP host name", 80)]
public readonly partial struct PppHostName;

/// <summary>How many channels a multilink bundle may have: 1 to 128. Used by <c>ppp mp max-bind</c>.</summary>
[Number("number of channels", 1, 128)]
public readonly partial struct MostMultilinks;

/// <summary>How many channels of a multilink bundle come up at once: 0 to 128. Used by <c>ppp mp min-bind</c>.</summary>
[Number("number of channels", 0, 128)]
public readonly partial struct LeastMultilinks;

/// <summary>The number of a frame relay connection on its line: 16 to 1007. Used by <c>fr dlci</c> and <c>fr map ip</c>.</summary>
[Number("DLCI", 16, 1007)]
public readonly partial struct Dlci;

/// <summary>The name of a local user, 1 to 55 characters. Used by <c>local-user</c>.</summary>
[Name("local user name", 55)]
public readonly partial struct ComwareUserName;
