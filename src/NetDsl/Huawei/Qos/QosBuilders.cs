using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes what a user may send and receive.</summary>
public sealed class QosProfileBuilder : ViewBuilder<QosProfileBuilder, QosProfile>
{
    internal QosProfileBuilder(QosProfile model)
        : base(model)
    {
    }

    /// <summary>The description. Command: <c>description</c>.</summary>
    /// <param name="text">1 to 63 characters.</param>
    /// <returns>This builder.</returns>
    public QosProfileBuilder Description(QosDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);

    /// <summary>The queues of a user, one per direction. Command: <c>user-queue cir</c>.</summary>
    /// <param name="cir">The rate that is assured, 0 or 16 to 4294967294 kbit/s.</param>
    /// <param name="pir">The rate that is not exceeded, not less than the assured one.</param>
    /// <param name="direction">The direction; both when left out.</param>
    /// <param name="group">The group queue above it. Keyword: <c>user-group-queue</c>.</param>
    /// <param name="flowQueue">The flow queues below it. Keyword: <c>flow-queue</c>.</param>
    /// <param name="flowMapping">Which traffic enters which flow queue. Keyword: <c>flow-mapping</c>.</param>
    /// <param name="cbs">The burst of the assured rate, in bytes. Keyword: <c>cbs</c>.</param>
    /// <param name="pbs">The burst of the greatest rate, in bytes. Keyword: <c>pbs</c>.</param>
    /// <param name="highPriority">What exceeds the assured rate has a high priority. Keyword: <c>pir-priority high</c>.</param>
    /// <param name="serviceTemplate">Corrects lengths for what lies below. Keyword: <c>service-template</c>.</param>
    /// <returns>This builder.</returns>
    public QosProfileBuilder UserQueue(UserQueueRate cir, UserQueueRate? pir = null, Input<TrafficDirection>? direction = null, UserGroupQueueName? group = null, FlowQueueName? flowQueue = null, FlowMappingName? flowMapping = null, UserQueueBurst? cbs = null, UserQueueBurst? pbs = null, Input<bool>? highPriority = null, ServiceTemplateName? serviceTemplate = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.userQueues ??= []).Add(new UserQueue { Origin = origin, cir = SettingFactory.Of(cir, origin), pir = SettingFactory.Maybe(pir ?? (pbs is not null || highPriority is not null ? cir : null), origin), direction = SettingFactory.Maybe(direction, origin), group = SettingFactory.Maybe(group, origin), queue = SettingFactory.Maybe(flowQueue, origin), mapping = SettingFactory.Maybe(flowMapping, origin), cbs = SettingFactory.Maybe(cbs, origin), pbs = SettingFactory.Maybe(pbs, origin), highPriority = SettingFactory.Maybe(highPriority, origin), template = SettingFactory.Maybe(serviceTemplate, origin) });
        return this;
    }
}

/// <summary>Describes a queue that users share.</summary>
public sealed class UserGroupQueueBuilder : ViewBuilder<UserGroupQueueBuilder, UserGroupQueue>
{
    internal UserGroupQueueBuilder(UserGroupQueue model)
        : base(model)
    {
    }

    /// <summary>The rates, one per direction. Command: <c>shaping</c>.</summary>
    /// <param name="rate">66 to 4294967294 kbit/s.</param>
    /// <param name="direction">The direction. Keywords: <c>inbound</c>, <c>outbound</c>.</param>
    /// <param name="pbs">64 to 2097152 bytes.</param>
    /// <returns>This builder.</returns>
    public UserGroupQueueBuilder Shaping(GroupQueueRate rate, Input<TrafficDirection> direction, GroupQueueBurst? pbs = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.shapings ??= []).Add(new GroupShaping { Origin = origin, rate = SettingFactory.Of(rate, origin), direction = SettingFactory.Of(direction, origin), pbs = SettingFactory.Maybe(pbs, origin) });
        return this;
    }
}

/// <content>Quality of service.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>What a user may send and receive; the same profile again when the name was used before. Command: <c>qos-profile</c>.</summary>
    /// <param name="name">1 to 63 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public QosProfileBuilder QosProfile(QosProfileName name, Action<QosProfileBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new QosProfileBuilder(Model.Add(new QosProfile { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }

    /// <summary>A queue that users share; the same one again when the name was used before. Command: <c>user-group-queue</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public UserGroupQueueBuilder UserGroupQueue(UserGroupQueueName name, Action<UserGroupQueueBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new UserGroupQueueBuilder(Model.Add(new UserGroupQueue { Origin = origin, name = SettingFactory.Of(name, origin) })).Configure(configure);
    }

    /// <summary>Lengths of packets are corrected for what devices of another vendor count. Command: <c>qos link-adjustment vendor redback</c>.</summary>
    /// <param name="lns">For users of this LNS. Keyword: <c>lns</c>.</param>
    /// <param name="lac">For users of this LAC. Keyword: <c>lac</c>.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder LinkAdjustmentForVendor(Input<bool>? lns = null, Input<bool>? lac = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var qos = Model.EnsureQos(origin);
        qos.vendorLns = SettingFactory.Maybe(lns, origin);
        qos.vendorLac = SettingFactory.Maybe(lac, origin);
        return this;
    }

    /// <summary>Link layer headers do not count. Command: <c>qos link-adjustment link-layer-exclude</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder LinkLayerExcluded(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.EnsureQos(new Origin(file, line)).withoutLinkLayer, on, file, line);

    /// <summary>L2TP headers of LNS users do not count. Command: <c>qos link-adjustment l2tp-layer-exclude</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder L2tpLayerExcluded(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.EnsureQos(new Origin(file, line)).withoutL2tpLayer, on, file, line);

    /// <summary>A board, for what is set on it. Command: <c>slot</c>.</summary>
    /// <param name="slot">The slot of the board.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>The builder.</returns>
    public BoardBuilder Board(SlotId slot, Action<BoardBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return new BoardBuilder(Model.Add(new Board { Origin = origin, slot = SettingFactory.Of(slot, origin) })).Configure(configure);
    }
}
