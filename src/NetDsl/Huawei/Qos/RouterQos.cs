using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What is counted of a packet, on the whole device. Command: <c>qos link-adjustment</c>.</summary>
public sealed class RouterQos : ConfigObject
{
    internal Setting<bool> vendorLns;
    internal Setting<bool> vendorLac;
    internal Setting<bool> withoutLinkLayer;
    internal Setting<bool> withoutL2tpLayer;

    /// <summary>Lengths of LNS users are corrected for devices of another vendor. Command: <c>qos link-adjustment vendor redback lns</c>.</summary>
    public Setting<bool> VendorLns => vendorLns;

    /// <summary>Lengths of LAC users are corrected for devices of another vendor. Command: <c>qos link-adjustment vendor redback lac</c>.</summary>
    public Setting<bool> VendorLac => vendorLac;

    /// <summary>Link layer headers do not count. Command: <c>qos link-adjustment link-layer-exclude</c>.</summary>
    public Setting<bool> WithoutLinkLayer => withoutLinkLayer;

    /// <summary>L2TP headers of LNS users do not count. Command: <c>qos link-adjustment l2tp-layer-exclude</c>.</summary>
    public Setting<bool> WithoutL2tpLayer => withoutL2tpLayer;
}

/// <content>Quality of service.</content>
public sealed partial class VrpRouter
{
    internal RouterQos? qos;
    internal List<QosProfile>? qosProfiles;
    internal List<UserGroupQueue>? userGroupQueues;
    internal List<Board>? boards;

    /// <summary>What is counted of a packet; null when nothing of it is configured. Command: <c>qos link-adjustment</c>.</summary>
    public RouterQos? Qos => qos;

    /// <summary>The QoS profiles. Command: <c>qos-profile</c>.</summary>
    public IReadOnlyList<QosProfile> QosProfiles => qosProfiles ?? (IReadOnlyList<QosProfile>)[];

    internal QosProfile Add(QosProfile added)
    {
        foreach (var there in qosProfiles ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        qosProfiles.Add(added);
        return added;
    }

    /// <summary>The group queues. Command: <c>user-group-queue</c>.</summary>
    public IReadOnlyList<UserGroupQueue> UserGroupQueues => userGroupQueues ?? (IReadOnlyList<UserGroupQueue>)[];

    internal UserGroupQueue Add(UserGroupQueue added)
    {
        foreach (var there in userGroupQueues ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        userGroupQueues.Add(added);
        return added;
    }

    /// <summary>The boards with settings of their own. Command: <c>slot</c>.</summary>
    public IReadOnlyList<Board> Boards => boards ?? (IReadOnlyList<Board>)[];

    internal Board Add(Board added)
    {
        foreach (var there in boards ??= [])
        {
            if (added.slot.IsKnown && there.slot.Equals(added.slot))
                return there;
        }

        boards.Add(added);
        return added;
    }

    internal RouterQos EnsureQos(Origin at) => qos ??= new RouterQos { Origin = at };
}
