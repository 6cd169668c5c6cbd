using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A queue that users share. Command: <c>user-group-queue</c>.</summary>
public sealed class UserGroupQueue : ViewObject
{
    internal Setting<UserGroupQueueName> name;
    internal Setting<bool> priorityMode;
    internal List<GroupShaping>? shapings;

    /// <summary>The name.</summary>
    public Setting<UserGroupQueueName> Name => name;

    /// <summary>The queue is one of priorities. Keyword: <c>priority-mode</c>.</summary>
    public Setting<bool> PriorityMode => priorityMode;

    /// <summary>The rates, one per direction. Command: <c>shaping</c>.</summary>
    public IReadOnlyList<GroupShaping> Shapings => shapings ?? (IReadOnlyList<GroupShaping>)[];
}

/// <summary>The rate of a group queue. Command: <c>shaping</c>.</summary>
public sealed class GroupShaping : ConfigObject
{
    internal Setting<GroupQueueRate> rate;
    internal Setting<TrafficDirection> direction;
    internal Setting<GroupQueueBurst> pbs;

    /// <summary>The rate, in kbit/s.</summary>
    public Setting<GroupQueueRate> Rate => rate;

    /// <summary>The direction. Keywords: <c>inbound</c>, <c>outbound</c>.</summary>
    public Setting<TrafficDirection> Direction => direction;

    /// <summary>The burst, in bytes. Keyword: <c>pbs</c>.</summary>
    public Setting<GroupQueueBurst> Pbs => pbs;
}
