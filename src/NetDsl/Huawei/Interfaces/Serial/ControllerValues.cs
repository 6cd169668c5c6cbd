namespace NetDsl;

/// <summary>The number of an E1 line in a CPOS port: 1 to 63. Used by <c>e1</c> in a controller.</summary>
[Number("E1 number", 1, 63)]
public readonly partial struct E1Number;

/// <summary>The number of a channel of an E1 line, which becomes the last part of the serial interface's name: 0 to 30. Used by <c>channel-set</c>.</summary>
[Number("channel set", 0, 30)]
public readonly partial struct ChannelSetNumber;

/// <summary>The clock domain of E1 lines of a CPOS port: 1 to 32. Used by <c>e1 ... set clock</c>.</summary>
[Number("clock domain", 1, 32)]
public readonly partial struct ClockDomain;
