namespace NetDsl.H3c;

/// <summary>How readily an interface becomes the backup, high is first: 0 to 255. Used by <c>backup interface</c>.</summary>
[Number("backup priority", 0, 255)]
public readonly partial struct BackupPriority;

/// <summary>How long an interface has to be up or down before it counts: 1 to 65535 s. Used by <c>backup timer delay</c>.</summary>
[Number("backup delay", 1, 65535, Unit = "s")]
public readonly partial struct BackupDelay;

/// <summary>The load of an interface: 1 to 99 percent. Used by <c>backup threshold</c>.</summary>
[Number("backup threshold", 1, 99, Unit = "percent")]
public readonly partial struct BackupThreshold;

/// <summary>How often the load of an interface is measured: 30 to 600 s. Used by <c>backup timer flow-check</c>.</summary>
[Number("flow check interval", 30, 600, Unit = "s")]
public readonly partial struct BackupFlowCheck;

/// <summary>The name of the administrator of an NQA entry, 1 to 32 characters. Used by <c>track ... nqa entry</c>.</summary>
[Name("administrator name of an NQA entry", 32)]
public readonly partial struct NqaEntryAdminName;

/// <summary>The tag of an NQA entry, 1 to 32 characters. Used by <c>track ... nqa entry</c>.</summary>
[Name("tag of an NQA entry", 32)]
public readonly partial struct NqaEntryTag;

/// <summary>The number of a reaction of an NQA entry: 1 to 10. Used by <c>track ... reaction</c>.</summary>
[Number("reaction number", 1, 10)]
public readonly partial struct NqaReaction;

/// <summary>How long a change of a track entry waits until it counts: 1 to 300 s. Used by <c>track ... delay</c>.</summary>
[Number("track delay", 1, 300, Unit = "s")]
public readonly partial struct TrackDelay;
