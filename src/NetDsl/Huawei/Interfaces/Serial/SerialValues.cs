namespace NetDsl;

/// <summary>The name that a device gives itself when it is asked to authenticate, 1 to 253 characters. Used by <c>ppp chap user</c> and <c>ppp pap local-user</c>.</summary>
[Name("PPP user name", 253)]
public readonly partial struct PppUserName;


/// <summary>How long PPP waits for an answer: 1 to 10 s. Used by <c>ppp timer negotiate</c>.</summary>
[Number("PPP negotiation timeout", 1, 10, Unit = "s")]
public readonly partial struct PppNegotiationTimeout;

/// <summary>How long a PPP link stays down before it is negotiated again: 5 to 30 s. Used by <c>ppp timer link-dead</c>.</summary>
[Number("PPP link dead time", 5, 30, Unit = "s")]
public readonly partial struct PppLinkDeadTime;

/// <summary>How often keepalive packets are sent on a PPP or HDLC link: 0 to 32767 s, 0 for never. Used by <c>timer hold</c>.</summary>
[Number("keepalive interval", 0, 32767, Unit = "s")]
public readonly partial struct KeepaliveInterval;

/// <summary>How many keepalive packets may stay unanswered: 2 to 244. Used by <c>keepalive count</c>.</summary>
[Number("keepalive count", 2, 244)]
public readonly partial struct KeepaliveCount;

/// <summary>A number of links of a multilink bundle: 1 to 128. Used by <c>ppp mp threshold-least</c>.</summary>
[Number("number of links", 1, 128)]
public readonly partial struct MultilinkThreshold;

/// <summary>A byte of the overhead of an SDH or SONET frame: 0 to 255. Used by <c>flag</c>.</summary>
[Number("overhead byte", 0, 255)]
public readonly partial struct OverheadByte;

/// <summary>The text by which two SDH or SONET ports recognise each other, 1 to 62 characters. Used by <c>flag j0</c> and <c>flag j1</c>.</summary>
[Name("trace text", 62)]
public readonly partial struct TraceText;

/// <summary>A text in 16 bytes of overhead by which two SDH or SONET ports recognise each other, 1 to 15 characters. Used by <c>flag j0</c> and <c>flag j1</c>.</summary>
[Name("short trace text", 15)]
public readonly partial struct ShortTraceText;
