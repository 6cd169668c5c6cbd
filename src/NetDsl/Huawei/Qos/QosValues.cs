namespace NetDsl;

/// <summary>The name of a group queue, 1 to 31 characters. Used by <c>user-group-queue</c>.</summary>
[Name("group queue name", 31, IgnoreCase = true)]
public readonly partial struct UserGroupQueueName;

/// <summary>The name of a flow queue, 1 to 31 characters. Used by <c>user-queue ... flow-queue</c>.</summary>
[Name("flow queue name", 31)]
public readonly partial struct FlowQueueName;

/// <summary>The name of a flow mapping, 1 to 31 characters. Used by <c>user-queue ... flow-mapping</c>.</summary>
[Name("flow mapping name", 31)]
public readonly partial struct FlowMappingName;

/// <summary>The name of a service template, 1 to 31 characters. Used by <c>user-queue ... service-template</c>.</summary>
[Name("service template name", 31)]
public readonly partial struct ServiceTemplateName;

/// <summary>Free text about a QoS profile, 1 to 63 characters, blanks included. Used by <c>description</c>.</summary>
[Name("description", 63, Text = true)]
public readonly partial struct QosDescription;

/// <summary>A rate of a user queue; 0, or 16 and more: 0 to 4294967294 kbit/s. Used by <c>user-queue cir</c>.</summary>
[Number("rate", 0, 4294967294, Unit = "kbit/s")]
public readonly partial struct UserQueueRate;

/// <summary>The burst of a user queue: 1 to 4194304 bytes. Used by <c>user-queue ... cbs</c>.</summary>
[Number("burst", 1, 4194304, Unit = "bytes")]
public readonly partial struct UserQueueBurst;

/// <summary>The rate of a group queue: 66 to 4294967294 kbit/s. Used by <c>shaping</c>.</summary>
[Number("rate", 66, 4294967294, Unit = "kbit/s")]
public readonly partial struct GroupQueueRate;

/// <summary>The burst of a group queue: 64 to 2097152 bytes. Used by <c>shaping ... pbs</c>.</summary>
[Number("burst", 64, 2097152, Unit = "bytes")]
public readonly partial struct GroupQueueBurst;

/// <summary>How many L2TP session requests a board takes: 1 to 60000. Used by <c>l2tp icrq-limit</c>.</summary>
[Number("session request limit", 1, 60000)]
public readonly partial struct IcrqLimit;
