namespace NetDsl.H3c;

/// <summary>The index of a called number: 1 to 3. Used by <c>isdn check-called-number</c>.</summary>
[Number("index of a called number", 1, 3)]
public readonly partial struct CalledNumberIndex;

/// <summary>A called number, 1 to 40 characters, perhaps with a subaddress. Used by <c>isdn check-called-number</c>.</summary>
[Name("called number", 40)]
public readonly partial struct CalledNumber;

/// <summary>An ISDN number of 1 to 24 digits. Used by <c>isdn caller-number</c> and <c>isdn calling</c>.</summary>
[Name("ISDN number", 24)]
public readonly partial struct IsdnNumber;

/// <summary>The number of a channel of a cellular modem; a model allows fewer. Used by <c>eth-channel</c> and <c>serial-set</c>.</summary>
[Number("channel number", 0, 255)]
public readonly partial struct EthChannelNumber;

/// <summary>The number of a parameter profile of a cellular modem: 1 to 16. Used by <c>profile create</c>.</summary>
[Number("parameter profile number", 1, 16)]
public readonly partial struct CellularProfileNumber;

/// <summary>The name of an access point of a mobile network, 1 to 100 characters. Used by <c>profile create</c>.</summary>
[Name("access point name", 100)]
public readonly partial struct AccessPointName;

/// <summary>The user name for a mobile network, 1 to 32 characters. Used by <c>profile create</c>.</summary>
[Name("user name of a mobile network", 32)]
public readonly partial struct CellularUserName;

/// <summary>How long a modem may take to answer a command: 1 to 300 s. Used by <c>modem response timer</c>.</summary>
[Number("modem response time", 1, 300, Unit = "s")]
public readonly partial struct ModemResponseTime;

/// <summary>After how many commands without an answer a modem is restarted: 0 to 10, 0 never. Used by <c>modem response timer ... auto-recovery</c>.</summary>
[Number("recovery threshold", 0, 10)]
public readonly partial struct ModemRecoveryThreshold;

/// <summary>How long a modem waits for the carrier after it has taken a call: 1 to 65535 s. Used by <c>modem answer-timer</c>.</summary>
[Number("answer time", 1, 65535, Unit = "s")]
public readonly partial struct ModemAnswerTime;

/// <summary>The number of a user line: 0 to 1000. Used by <c>line</c>.</summary>
[Number("line number", 0, 1000)]
public readonly partial struct LineNumber;
