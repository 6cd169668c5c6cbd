namespace NetDsl;

/// <summary>What a link costs in IS-IS: 1 to 16777215, with a narrow cost style only to 63. Used by <c>isis cost</c> and <c>circuit-cost</c>.</summary>
[Number("IS-IS cost", 1, 16777215)]
public readonly partial struct IsisCost;

/// <summary>What an imported route costs in IS-IS: 0 to 4261412864, with a narrow cost style only to 63. Used by <c>import-route ... cost</c>.</summary>
[Number("IS-IS import cost", 0, 4261412864)]
public readonly partial struct IsisImportCost;

/// <summary>The name that an IS-IS router tells of itself, 1 to 64 characters. Used by <c>is-name</c>.</summary>
[Name("IS-IS name", 64)]
public readonly partial struct IsisName;

/// <summary>How readily an interface becomes the designated system: 0 to 127. Used by <c>isis dis-priority</c>.</summary>
[Number("DIS priority", 0, 127)]
public readonly partial struct IsisDisPriority;

/// <summary>How often Hello packets are sent: 1 to 255 s. Used by <c>isis timer hello</c>.</summary>
[Number("IS-IS hello interval", 1, 255, Unit = "s")]
public readonly partial struct IsisHelloInterval;

/// <summary>After how many missing Hello packets a neighbor is down: 3 to 1000. Used by <c>isis timer holding-multiplier</c>.</summary>
[Number("IS-IS holding multiplier", 3, 1000)]
public readonly partial struct IsisHoldingMultiplier;

/// <summary>The longest interval of an intelligent timer: 1 to 120 s. Used by <c>timer spf</c> and <c>timer lsp-generation</c>.</summary>
[Number("IS-IS maximum interval", 1, 120, Unit = "s")]
public readonly partial struct IsisMaximumInterval;

/// <summary>The first or the growing interval of an intelligent timer: 1 to 60000 ms. Used by <c>timer spf</c> and <c>timer lsp-generation</c>.</summary>
[Number("IS-IS interval", 1, 60000, Unit = "ms")]
public readonly partial struct IsisTimerInterval;

/// <summary>How long an LSP lives: 2 to 65535 s. Used by <c>timer lsp-max-age</c>.</summary>
[Number("LSP lifetime", 2, 65535, Unit = "s")]
public readonly partial struct IsisLspLifetime;

/// <summary>How often an LSP is sent again without a change: 1 to 65534 s. Used by <c>timer lsp-refresh</c>.</summary>
[Number("LSP refresh interval", 1, 65534, Unit = "s")]
public readonly partial struct IsisLspRefresh;

/// <summary>For how long a router that has started tells that it is overloaded: 5 to 86400 s. Used by <c>set-overload on-startup</c>.</summary>
[Number("overload time", 5, 86400, Unit = "s")]
public readonly partial struct IsisOverloadTime;
