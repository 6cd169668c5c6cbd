using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>VLAN tags of a sub-interface.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Gives the sub-interface one VLAN. Command: <c>vlan-type dot1q</c>.</summary>
    /// <param name="vlan">1 to 4094; no other sub-interface of the port has it.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Dot1q(VlanId vlan, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.dot1q, vlan, file, line);

    /// <summary>
    /// Gives the sub-interface a part of the frames of a VLAN, so that others of the port can have the rest; say one thing that they have.
    /// Command: <c>vlan-type dot1q</c> with <c>8021p</c>, <c>dscp</c>, <c>eth-type PPPoE</c> or <c>default</c>.
    /// </summary>
    /// <param name="vlan">1 to 4094.</param>
    /// <param name="priorities">Frames of these 802.1p priorities. Keyword: <c>8021p</c>.</param>
    /// <param name="dscp">Packets of these DSCP values. Keyword: <c>dscp</c>.</param>
    /// <param name="pppoe">PPPoE frames. Keyword: <c>eth-type PPPoE</c>.</param>
    /// <returns>This builder. Without any of them the sub-interface gets what no other one matches: keyword <c>default</c>.</returns>
    public InterfaceBuilder Dot1qMatching(
        VlanId vlan,
        Dot1pList? priorities = null,
        DscpList? dscp = null,
        Input<bool>? pppoe = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureVlanTermination(origin).matches ??= []).Add(new TagMatch
        {
            Origin = origin,
            vlan = SettingFactory.Of(vlan, origin),
            priorities = SettingFactory.Maybe(priorities, origin),
            dscp = SettingFactory.Maybe(dscp, origin),
            pppoe = SettingFactory.Maybe(pppoe, origin),
            rest = priorities is null && dscp is null && pppoe is null or { IsUnknown: false, Value: false } ? new Setting<bool>(true, true, origin) : default,
        });
        return this;
    }

    /// <summary>
    /// Takes one VLAN tag off; call it once per VLAN or range. Commands: <c>dot1q termination vid</c>, and <c>encapsulation dot1q-termination</c>
    /// unless <see cref="ControlVid"/> or <see cref="TerminationEncapsulation"/> was called before.
    /// </summary>
    /// <param name="vlan">1 to 4094, the first one of a range.</param>
    /// <param name="to">The last VLAN of the range; a single VLAN when left out. Keyword: <c>to</c>.</param>
    /// <param name="group">The group that the VLANs belong to, 1 to 16. Keyword: <c>vlan-group</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Dot1qTermination(
        VlanId vlan,
        VlanId? to = null,
        VlanGroupId? group = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Terminating(VlanTerminationMode.Dot1q, origin).dot1qTerminations ??= []).Add(Range(vlan, to, group, origin));
        return this;
    }

    /// <summary>
    /// Takes two VLAN tags off; call it once per pair. Commands: <c>qinq termination pe-vid ... ce-vid</c>, and <c>encapsulation qinq-termination</c>
    /// unless <see cref="ControlVid"/> or <see cref="TerminationEncapsulation"/> was called before.
    /// </summary>
    /// <param name="outer">The outer VLAN, 1 to 4094. Keyword: <c>pe-vid</c>.</param>
    /// <param name="inner">The inner VLAN, 1 to 4094, the first one of a range; every one when left out. Keywords: <c>ce-vid</c>, <c>ce-vid any</c>.</param>
    /// <param name="to">The last inner VLAN of the range. Keyword: <c>to</c>.</param>
    /// <param name="outerTo">The last outer VLAN of a range. Keyword: <c>to</c>.</param>
    /// <param name="group">The group that the VLANs belong to, 1 to 16. Keyword: <c>vlan-group</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder QinqTermination(
        VlanId outer,
        VlanId? inner = null,
        VlanId? to = null,
        VlanId? outerTo = null,
        VlanGroupId? group = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Terminating(VlanTerminationMode.Qinq, origin).qinqTerminations ??= []).Add(new QinqTermination
        {
            Origin = origin,
            outer = SettingFactory.Of(outer, origin),
            lastOuter = SettingFactory.Maybe(outerTo, origin),
            inner = SettingFactory.Maybe(inner, origin),
            lastInner = SettingFactory.Maybe(inner is null ? null : to, origin),
            anyInner = inner is null ? new Setting<bool>(true, true, origin) : default,
            group = SettingFactory.Maybe(inner is null ? null : group, origin),
        });
        return this;
    }

    /// <summary>How frames with two tags reach a Layer 2 service. Command: <c>qinq termination l2</c>.</summary>
    /// <param name="mode">Symmetry, asymmetry or transparent.</param>
    /// <param name="userMode">The symmetry is that of a user. Keyword: <c>user-mode</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder QinqLayer2(
        Input<QinqLayer2Mode> mode,
        Input<bool>? userMode = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var tags = Model.EnsureVlanTermination(origin);
        tags.layer2Mode = SettingFactory.Of(mode, origin);
        tags.userMode = SettingFactory.Maybe(userMode, origin);
        return this;
    }

    /// <summary>Gives frames of a VLAN an outer tag; call it once per VLAN or range. Command: <c>qinq stacking vid</c>.</summary>
    /// <param name="inner">1 to 4094, the first one of a range.</param>
    /// <param name="to">The last VLAN of the range. Keyword: <c>to</c>.</param>
    /// <param name="outer">The outer tag, the same for all VLANs of the sub-interface. Command: <c>qinq stacking pe-vid</c>.</param>
    /// <param name="group">The group that the VLANs belong to, 1 to 16. Keyword: <c>vlan-group</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder QinqStacking(
        VlanId inner,
        VlanId? to = null,
        VlanId? outer = null,
        VlanGroupId? group = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var tags = Model.EnsureVlanTermination(origin);
        (tags.qinqStackings ??= []).Add(Range(inner, to, group, origin));
        if (outer is { } tag)
            tags.stackingOuterVlan = SettingFactory.Of(tag, origin);
        return this;
    }

    /// <summary>How many tags the sub-interface takes off, with its options. Command: <c>encapsulation</c>.</summary>
    /// <param name="mode">One tag or two.</param>
    /// <param name="routingProtocol">Routing protocols run on the sub-interface. Keyword: <c>rt-protocol</c>.</param>
    /// <param name="localSwitch">Frames are switched locally, two tags only. Keyword: <c>local-switch</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TerminationEncapsulation(
        Input<VlanTerminationMode> mode,
        Input<bool>? routingProtocol = null,
        Input<bool>? localSwitch = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var tags = Model.EnsureVlanTermination(origin);
        tags.encapsulation = SettingFactory.Of(mode, origin);
        tags.routingProtocol = SettingFactory.Maybe(routingProtocol, origin);
        tags.localSwitch = SettingFactory.Maybe(localSwitch, origin);
        return this;
    }

    /// <summary>The older form of <see cref="TerminationEncapsulation"/>, with a control VLAN; call it before the VLANs. Command: <c>control-vid</c>.</summary>
    /// <param name="vlan">The control VLAN, 1 to 4094.</param>
    /// <param name="mode">One tag or two.</param>
    /// <param name="routingProtocol">Routing protocols run on the sub-interface. Keyword: <c>rt-protocol</c>.</param>
    /// <param name="localSwitch">Frames are switched locally, two tags only. Keyword: <c>local-switch</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ControlVid(
        VlanId vlan,
        Input<VlanTerminationMode> mode,
        Input<bool>? routingProtocol = null,
        Input<bool>? localSwitch = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var tags = Model.EnsureVlanTermination(origin);
        tags.controlVid = SettingFactory.Of(vlan, origin);
        tags.controlMode = SettingFactory.Of(mode, origin);
        tags.controlRoutingProtocol = SettingFactory.Maybe(routingProtocol, origin);
        tags.controlLocalSwitch = SettingFactory.Maybe(localSwitch, origin);
        return this;
    }

    private static Dot1qTermination Range(VlanId vlan, VlanId? to, VlanGroupId? group, Origin origin) =>
        new()
        {
            Origin = origin,
            first = SettingFactory.Of(vlan, origin),
            last = SettingFactory.Maybe(to, origin),
            group = SettingFactory.Maybe(group, origin),
        };

    private VlanTermination Terminating(VlanTerminationMode mode, Origin origin)
    {
        var tags = Model.EnsureVlanTermination(origin);
        if (!tags.encapsulation.IsSet && !tags.controlVid.IsSet)
            tags.encapsulation = new(mode, true, origin);
        return tags;
    }
}
