using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What a user may send and receive. Command: <c>qos-profile</c>.</summary>
public sealed class QosProfile : ViewObject
{
    internal Setting<QosProfileName> name;
    internal Setting<bool> eightClasses;
    internal Setting<QosDescription> description;
    internal List<UserQueue>? userQueues;

    /// <summary>The name.</summary>
    public Setting<QosProfileName> Name => name;

    /// <summary>Eight classes of service in full. Keyword: <c>8cos-enhance-mode</c>.</summary>
    public Setting<bool> EightClasses => eightClasses;

    /// <summary>The description. Command: <c>description</c>.</summary>
    public Setting<QosDescription> Description => description;

    /// <summary>The queues of a user, one per direction. Command: <c>user-queue cir</c>.</summary>
    public IReadOnlyList<UserQueue> UserQueues => userQueues ?? (IReadOnlyList<UserQueue>)[];
}

/// <summary>The queue of a user. Command: <c>user-queue cir</c>.</summary>
public sealed class UserQueue : ConfigObject
{
    internal Setting<UserQueueRate> cir;
    internal Setting<UserQueueRate> pir;
    internal Setting<TrafficDirection> direction;
    internal Setting<UserGroupQueueName> group;
    internal Setting<FlowQueueName> queue;
    internal Setting<FlowMappingName> mapping;
    internal Setting<UserQueueBurst> cbs;
    internal Setting<UserQueueBurst> pbs;
    internal Setting<bool> highPriority;
    internal Setting<ServiceTemplateName> template;
    internal Setting<bool> adjustOnCard;

    /// <summary>The rate that is assured, in kbit/s. Keyword: <c>cir</c>.</summary>
    public Setting<UserQueueRate> Cir => cir;

    /// <summary>The rate that is not exceeded, in kbit/s; the assured one when it is not set. Keyword: <c>pir</c>.</summary>
    public Setting<UserQueueRate> Pir => pir;

    /// <summary>The direction; both when it is not set. Keywords: <c>inbound</c>, <c>outbound</c>.</summary>
    public Setting<TrafficDirection> Direction => direction;

    /// <summary>The group queue above it. Keyword: <c>user-group-queue</c>.</summary>
    public Setting<UserGroupQueueName> Group => group;

    /// <summary>The flow queues below it. Keyword: <c>flow-queue</c>.</summary>
    public Setting<FlowQueueName> Queue => queue;

    /// <summary>Which traffic enters which flow queue. Keyword: <c>flow-mapping</c>.</summary>
    public Setting<FlowMappingName> Mapping => mapping;

    /// <summary>The burst of the assured rate, in bytes. Keyword: <c>cbs</c>.</summary>
    public Setting<UserQueueBurst> Cbs => cbs;

    /// <summary>The burst of the greatest rate, in bytes. Keyword: <c>pbs</c>.</summary>
    public Setting<UserQueueBurst> Pbs => pbs;

    /// <summary>What exceeds the assured rate has a high priority. Keyword: <c>pir-priority high</c>.</summary>
    public Setting<bool> HighPriority => highPriority;

    /// <summary>Corrects lengths for what lies below. Keyword: <c>service-template</c>.</summary>
    public Setting<ServiceTemplateName> Template => template;

    /// <summary>The correction is made on the card. Keyword: <c>adjust-on-card</c>.</summary>
    public Setting<bool> AdjustOnCard => adjustOnCard;
}
