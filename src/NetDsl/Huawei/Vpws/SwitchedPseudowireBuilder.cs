using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a switching point: options of the <c>mpls switch-l2vc</c> line, and further lines about the same point.</summary>
public sealed class SwitchedPseudowireBuilder : Builder<SwitchedPseudowireBuilder, SwitchedPseudowire>
{
    private readonly VrpRouter _router;

    internal SwitchedPseudowireBuilder(VrpRouter router, SwitchedPseudowire model)
        : base(model) => _router = router;

    /// <summary>The one segment: what stands before <c>between</c>.</summary>
    /// <param name="configure">Describes the segment.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder First(Action<PseudowireSegmentBuilder> configure)
    {
        configure(new PseudowireSegmentBuilder(Model.first));
        return this;
    }

    /// <summary>The other segment: what stands behind <c>between</c>.</summary>
    /// <param name="configure">Describes the segment.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder Second(Action<PseudowireSegmentBuilder> configure)
    {
        configure(new PseudowireSegmentBuilder(Model.second));
        return this;
    }

    /// <summary>A segment that protects the second one; dynamic segments only. Keyword: <c>backup</c>.</summary>
    /// <param name="peer">The LSR ID of the router at the end of the segment.</param>
    /// <param name="vcId">The VC ID of the segment.</param>
    /// <param name="tunnelPolicy">The tunnels that carry it. Keyword: <c>tunnel-policy</c>.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder Backup(Ipv4Address peer, VcId vcId, TunnelPolicyName? tunnelPolicy = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.backup.peer = SettingFactory.Of(peer, origin);
        Model.backup.vcId = SettingFactory.Of(vcId, origin);
        Model.backup.tunnelPolicy = SettingFactory.Maybe(tunnelPolicy, origin);
        return this;
    }

    /// <summary>Gives the switching point the name of a VPWS instance. Keyword: <c>instance-name</c>.</summary>
    /// <param name="name">1 to 31 characters, unique on the router.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder InstanceName(L2vcInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.instance, name, file, line);

    /// <summary>The MTU of static segments. Keyword: <c>mtu</c>.</summary>
    /// <param name="bytes">46 to 16352 bytes.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder Mtu(SwitchedPwMtu bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mtu, bytes, file, line);

    /// <summary>Uses the control word on static segments or forbids it. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    /// <param name="on">False forbids it.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder ControlWord(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.controlWord, on, file, line);

    /// <summary>Passes the control word on as it is. Keyword: <c>control-word-transparent</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder ControlWordTransparent(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.controlWordTransparent, on, file, line);

    /// <summary>Puts an RTP header into the packets of static TDM segments. Keyword: <c>rtp-header</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder RtpHeader(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.rtpHeader, on, file, line);

    /// <summary>The time slots of static CESoPSN segments. Keyword: <c>timeslotnum</c>.</summary>
    /// <param name="count">1 to 32.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder TimeSlots(TimeSlotCount count, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.timeSlots, count, file, line);

    /// <summary>The TDM frames in a packet of static segments. Keyword: <c>tdm-encapsulation</c>.</summary>
    /// <param name="frames">8, 16, 24, 32 or 40.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder TdmEncapsulation(TdmEncapsulationNumber frames, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tdmEncapsulation, frames, file, line);

    /// <summary>A flow label on static segments, by which routers on the way share the load. Keyword: <c>flow-label</c>.</summary>
    /// <param name="direction">Sent, received or both.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder FlowLabel(Input<FlowLabelDirection> direction, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.flowLabel, direction, file, line);

    /// <summary>The channels in which VCCV checks static segments. Keywords: <c>cc cw alert cv lsp-ping</c>.</summary>
    /// <param name="controlWord">The control word; needs <see cref="ControlWord"/>. Keyword: <c>cw</c>.</param>
    /// <param name="alert">The router alert label. Keyword: <c>alert</c>.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder Vccv(Input<bool>? controlWord = null, Input<bool>? alert = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.vccvControlWord = SettingFactory.Maybe(controlWord, origin);
        Model.vccvAlert = SettingFactory.Maybe(alert, origin);
        return this;
    }

    /// <summary>Brings traffic back from the backup segment a while after the recovery. Command: <c>mpls switch-l2vc ... reroute delay</c>.</summary>
    /// <param name="seconds">10 to 10800 s.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder RerouteDelay(RerouteDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var option = Option(file, line);
        option.rerouteDelay = SettingFactory.Of(seconds, option.Origin);
        return this;
    }

    /// <summary>Brings traffic back from the backup segment at once or never. Command: <c>mpls switch-l2vc ... reroute</c>.</summary>
    /// <param name="policy">At once or never.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder ReroutePolicy(Input<ReroutePolicy> policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var option = Option(file, line);
        option.reroutePolicy = SettingFactory.Of(policy, option.Origin);
        return this;
    }

    /// <summary>Forces traffic to the backup segment, for maintenance. Command: <c>mpls switch-l2vc ... switchover</c>.</summary>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder Switchover([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var option = Option(file, line);
        option.switchover = new(true, true, option.Origin);
        return this;
    }

    /// <summary>Bandwidth that the pseudowire shares with nobody. Command: <c>mpls switch-l2vc ... hard-pipe</c>.</summary>
    /// <param name="bandwidth">16 to 100000000 kbit/s. Keyword: <c>bandwidth</c>.</param>
    /// <param name="expandRatio">By how much the pipe is wider than the service, 0 to 10000 %; needs the bandwidth. Keyword: <c>expand-ratio</c>.</param>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder HardPipe(HardPipeBandwidth? bandwidth = null, ExpandRatio? expandRatio = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var option = Option(file, line);
        option.hardPipe = new(true, true, option.Origin);
        option.hardPipeBandwidth = SettingFactory.Maybe(bandwidth, option.Origin);
        option.hardPipeExpandRatio = SettingFactory.Maybe(expandRatio, option.Origin);
        return this;
    }

    /// <summary>Passes bit errors on. Command: <c>mpls switch-l2vc ... bit-error-detection</c>.</summary>
    /// <returns>This builder.</returns>
    public SwitchedPseudowireBuilder BitErrorDetection([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var option = Option(file, line);
        option.otherPeer = Model.second.peer;
        option.otherVcId = Model.second.vcId;
        option.bitErrorDetection = new(true, true, option.Origin);
        return this;
    }

    private SwitchedPseudowireOption Option(string file, int line)
    {
        var option = new SwitchedPseudowireOption { Origin = new Origin(file, line), peer = Model.first.peer, vcId = Model.first.vcId, encapsulation = Model.encapsulation };
        (_router.switchedPseudowireOptions ??= []).Add(option);
        return option;
    }
}

/// <summary>Describes one side of a switching point.</summary>
public sealed class PseudowireSegmentBuilder : Builder<PseudowireSegmentBuilder, PseudowireSegment>
{
    internal PseudowireSegmentBuilder(PseudowireSegment model)
        : base(model)
    {
    }

    /// <summary>Labels that are configured by hand instead of signalled. Keywords: <c>trans</c>, <c>recv</c>.</summary>
    /// <param name="transmit">The label that is sent, 0 to 1048575.</param>
    /// <param name="receive">The label that is received.</param>
    /// <returns>This builder.</returns>
    public PseudowireSegmentBuilder StaticLabels(MplsLabel transmit, MplsLabel receive, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.transmitLabel, transmit, file, line);
        return Set(ref Model.receiveLabel, receive, file, line);
    }

    /// <summary>Limits the bandwidth of the segment. Keyword: <c>cir</c>.</summary>
    /// <param name="committed">The committed rate, 16 to 4294967294 kbit/s.</param>
    /// <param name="peak">The peak rate, not less than the committed one. Keyword: <c>pir</c>.</param>
    /// <param name="profile">The QoS profile, 1 to 63 characters. Keyword: <c>qos-profile</c>.</param>
    /// <returns>This builder.</returns>
    public PseudowireSegmentBuilder Qos(RateLimit committed, RateLimit? peak = null, QosProfileName? profile = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.peakRate = SettingFactory.Maybe(peak, origin);
        Model.qosProfile = SettingFactory.Maybe(profile, origin);
        return Set(ref Model.committedRate, committed, file, line);
    }

    /// <summary>
    /// The tunnels that carry the segment; newer releases name an SR-MPLS TE or SRv6 TE policy as well.
    /// Keywords: <c>tunnel-policy</c>, <c>endpoint</c>, <c>color</c>.
    /// </summary>
    /// <param name="policy">The tunnel policy, 1 to 39 characters.</param>
    /// <param name="endpoint">The endpoint of the SR policy; needs the colour.</param>
    /// <param name="color">The colour of the SR policy, 0 to 4294967295; needs the endpoint.</param>
    /// <returns>This builder.</returns>
    public PseudowireSegmentBuilder TunnelPolicy(TunnelPolicyName policy, IpAddress? endpoint = null, SegmentRoutingColor? color = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.endpoint = SettingFactory.Maybe(endpoint, origin);
        Model.color = SettingFactory.Maybe(color, origin);
        return Set(ref Model.tunnelPolicy, policy, file, line);
    }
}
