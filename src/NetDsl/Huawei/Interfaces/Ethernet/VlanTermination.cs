using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Which tags a sub-interface takes off.</summary>
public enum VlanTerminationMode
{
    /// <summary>One VLAN tag. Keyword: <c>dot1q-termination</c>.</summary>
    Dot1q,

    /// <summary>Two VLAN tags. Keyword: <c>qinq-termination</c>.</summary>
    Qinq,
}

/// <summary>How a sub-interface that takes two tags off hands frames to a Layer 2 service.</summary>
public enum QinqLayer2Mode
{
    /// <summary>Both ends see the outer tag. Keyword: <c>symmetry</c>.</summary>
    Symmetry,

    /// <summary>The ends may use different tags. Keyword: <c>asymmetry</c>.</summary>
    Asymmetry,

    /// <summary>Tags pass as they are. Keyword: <c>transparent</c>.</summary>
    Transparent,
}

/// <content>VLAN tags of a sub-interface.</content>
public sealed partial class VrpInterface
{
    internal Setting<VlanId> dot1q;
    internal VlanTermination? vlanTermination;

    /// <summary>The one VLAN of the sub-interface. Command: <c>vlan-type dot1q</c>.</summary>
    public Setting<VlanId> Dot1q => dot1q;

    /// <summary>Which VLAN tags belong to the sub-interface; null when nothing of it is configured. Commands: <c>encapsulation</c>, <c>dot1q termination</c>, <c>qinq termination</c>.</summary>
    public VlanTermination? VlanTermination => vlanTermination;

    internal VlanTermination EnsureVlanTermination(Origin at) => vlanTermination ??= new VlanTermination { Origin = at };
}

/// <summary>Which VLAN tags belong to a sub-interface.</summary>
public sealed class VlanTermination : ConfigObject
{
    internal Setting<VlanTerminationMode> encapsulation;
    internal Setting<bool> routingProtocol;
    internal Setting<bool> localSwitch;
    internal Setting<VlanId> controlVid;
    internal Setting<VlanTerminationMode> controlMode;
    internal Setting<bool> controlRoutingProtocol;
    internal Setting<bool> controlLocalSwitch;
    internal Setting<QinqLayer2Mode> layer2Mode;
    internal Setting<bool> userMode;
    internal List<TagMatch>? matches;
    internal List<Dot1qTermination>? dot1qTerminations;
    internal List<QinqTermination>? qinqTerminations;
    internal List<Dot1qTermination>? qinqStackings;
    internal Setting<VlanId> stackingOuterVlan;

    /// <summary>VLANs of which the sub-interface takes a part of the frames only. Command: <c>vlan-type dot1q</c> with <c>8021p</c>, <c>dscp</c>, <c>eth-type PPPoE</c> or <c>default</c>.</summary>
    public IReadOnlyList<TagMatch> Matches => matches ?? (IReadOnlyList<TagMatch>)[];

    /// <summary>One tag or two. Command: <c>encapsulation</c>.</summary>
    public Setting<VlanTerminationMode> Encapsulation => encapsulation;

    /// <summary>Routing protocols run on the sub-interface. Keyword: <c>rt-protocol</c>.</summary>
    public Setting<bool> RoutingProtocol => routingProtocol;

    /// <summary>Frames are switched locally. Keyword: <c>local-switch</c>.</summary>
    public Setting<bool> LocalSwitch => localSwitch;

    /// <summary>The control VLAN, the older form of <see cref="Encapsulation"/>. Command: <c>control-vid</c>.</summary>
    public Setting<VlanId> ControlVid => controlVid;

    /// <summary>One tag or two, in the older form. Keywords: <c>dot1q-termination</c>, <c>qinq-termination</c>.</summary>
    public Setting<VlanTerminationMode> ControlMode => controlMode;

    /// <summary>Routing protocols run on the sub-interface, in the older form. Keyword: <c>rt-protocol</c>.</summary>
    public Setting<bool> ControlRoutingProtocol => controlRoutingProtocol;

    /// <summary>Frames are switched locally, in the older form. Keyword: <c>local-switch</c>.</summary>
    public Setting<bool> ControlLocalSwitch => controlLocalSwitch;

    /// <summary>How frames with two tags reach a Layer 2 service. Command: <c>qinq termination l2</c>.</summary>
    public Setting<QinqLayer2Mode> Layer2Mode => layer2Mode;

    /// <summary>The symmetry is that of a user. Keyword: <c>user-mode</c>.</summary>
    public Setting<bool> UserMode => userMode;

    /// <summary>The VLANs that are taken off. Command: <c>dot1q termination vid</c>.</summary>
    public IReadOnlyList<Dot1qTermination> Dot1qTerminations => dot1qTerminations ?? (IReadOnlyList<Dot1qTermination>)[];

    /// <summary>The pairs of VLANs that are taken off. Command: <c>qinq termination pe-vid</c>.</summary>
    public IReadOnlyList<QinqTermination> QinqTerminations => qinqTerminations ?? (IReadOnlyList<QinqTermination>)[];

    /// <summary>The VLANs that get an outer tag. Command: <c>qinq stacking vid</c>.</summary>
    public IReadOnlyList<Dot1qTermination> QinqStackings => qinqStackings ?? (IReadOnlyList<Dot1qTermination>)[];

    /// <summary>The outer tag of stacked frames. Command: <c>qinq stacking pe-vid</c>.</summary>
    public Setting<VlanId> StackingOuterVlan => stackingOuterVlan;
}

/// <summary>A part of the frames of one VLAN. Command: <c>vlan-type dot1q</c> with <c>8021p</c>, <c>dscp</c>, <c>eth-type PPPoE</c> or <c>default</c>.</summary>
public sealed class TagMatch : ConfigObject
{
    internal Setting<VlanId> vlan;
    internal Setting<Dot1pList> priorities;
    internal Setting<DscpList> dscp;
    internal Setting<bool> pppoe;
    internal Setting<bool> rest;

    /// <summary>The VLAN.</summary>
    public Setting<VlanId> Vlan => vlan;

    /// <summary>Its frames of these 802.1p priorities. Keyword: <c>8021p</c>.</summary>
    public Setting<Dot1pList> Priorities => priorities;

    /// <summary>Its packets of these DSCP values. Keyword: <c>dscp</c>.</summary>
    public Setting<DscpList> Dscp => dscp;

    /// <summary>Its PPPoE frames. Keyword: <c>eth-type PPPoE</c>.</summary>
    public Setting<bool> Pppoe => pppoe;

    /// <summary>What no other sub-interface matches. Keyword: <c>default</c>.</summary>
    public Setting<bool> Rest => rest;
}

/// <summary>A VLAN or a range of them. Commands: <c>dot1q termination vid</c>, <c>qinq stacking vid</c>.</summary>
public sealed class Dot1qTermination : ConfigObject
{
    internal Setting<VlanId> first;
    internal Setting<VlanId> last;
    internal Setting<Dot1pList> priorities;
    internal Setting<DscpList> dscp;
    internal Setting<bool> pppoe;
    internal Setting<bool> rest;
    internal Setting<VlanGroupId> group;

    /// <summary>The VLAN, or the first of the range.</summary>
    public Setting<VlanId> First => first;

    /// <summary>The last VLAN of the range; not set for a single one. Keyword: <c>to</c>.</summary>
    public Setting<VlanId> Last => last;

    /// <summary>Frames of these 802.1p priorities only. Keyword: <c>8021p</c>.</summary>
    public Setting<Dot1pList> Priorities => priorities;

    /// <summary>Packets of these DSCP values only. Keyword: <c>dscp</c>.</summary>
    public Setting<DscpList> Dscp => dscp;

    /// <summary>PPPoE frames only. Keyword: <c>eth-type PPPoE</c>.</summary>
    public Setting<bool> Pppoe => pppoe;

    /// <summary>What no other sub-interface matches. Keyword: <c>default</c>.</summary>
    public Setting<bool> Rest => rest;

    /// <summary>The group that the VLANs belong to. Keyword: <c>vlan-group</c>.</summary>
    public Setting<VlanGroupId> Group => group;
}

/// <summary>An outer VLAN with inner ones. Command: <c>qinq termination pe-vid</c>.</summary>
public sealed class QinqTermination : ConfigObject
{
    internal Setting<VlanId> outer;
    internal Setting<VlanId> lastOuter;
    internal Setting<VlanId> inner;
    internal Setting<VlanId> lastInner;
    internal Setting<bool> anyInner;
    internal Setting<VlanGroupId> group;

    /// <summary>The outer VLAN, or the first of the range. Keyword: <c>pe-vid</c>.</summary>
    public Setting<VlanId> Outer => outer;

    /// <summary>The last outer VLAN; not set for a single one. Keyword: <c>to</c>.</summary>
    public Setting<VlanId> LastOuter => lastOuter;

    /// <summary>The inner VLAN, or the first of the range. Keyword: <c>ce-vid</c>.</summary>
    public Setting<VlanId> Inner => inner;

    /// <summary>The last inner VLAN; not set for a single one. Keyword: <c>to</c>.</summary>
    public Setting<VlanId> LastInner => lastInner;

    /// <summary>Every inner VLAN. Keyword: <c>ce-vid any</c>.</summary>
    public Setting<bool> AnyInner => anyInner;

    /// <summary>The group that the VLANs belong to. Keyword: <c>vlan-group</c>.</summary>
    public Setting<VlanGroupId> Group => group;
}
