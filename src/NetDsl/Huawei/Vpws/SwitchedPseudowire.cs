using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Which kind of pseudowire a switching point connects.</summary>
public enum SwitchedEncapsulation
{
    /// <summary>Keyword: <c>ethernet</c>.</summary>
    Ethernet,

    /// <summary>Keyword: <c>vlan</c>.</summary>
    Vlan,

    /// <summary>Keyword: <c>ppp</c>.</summary>
    Ppp,

    /// <summary>Keyword: <c>hdlc</c>.</summary>
    Hdlc,

    /// <summary>Keyword: <c>fr</c>.</summary>
    FrameRelay,

    /// <summary>Keyword: <c>ip-interworking</c>.</summary>
    IpInterworking,

    /// <summary>Keyword: <c>ip-layer2</c>.</summary>
    IpLayer2,

    /// <summary>Keyword: <c>atm-1to1-vcc</c>.</summary>
    Atm1To1Vcc,

    /// <summary>Keyword: <c>atm-1to1-vpc</c>.</summary>
    Atm1To1Vpc,

    /// <summary>Keyword: <c>atm-aal5-pdu</c>.</summary>
    AtmAal5Pdu,

    /// <summary>Keyword: <c>atm-aal5-sdu</c>.</summary>
    AtmAal5Sdu,

    /// <summary>Keyword: <c>atm-nto1-vcc</c>.</summary>
    AtmNTo1Vcc,

    /// <summary>Keyword: <c>atm-nto1-vpc</c>.</summary>
    AtmNTo1Vpc,

    /// <summary>Keyword: <c>atm-trans-cell</c>.</summary>
    AtmTransparentCell,

    /// <summary>Keyword: <c>cesopsn-basic</c>.</summary>
    CesopsnBasic,

    /// <summary>Keyword: <c>satop-e1</c>.</summary>
    SatopE1,

    /// <summary>Keyword: <c>satop-e3</c>.</summary>
    SatopE3,

    /// <summary>Keyword: <c>satop-t1</c>.</summary>
    SatopT1,

    /// <summary>Keyword: <c>cep</c>.</summary>
    Cep,
}

/// <summary>One side of a switching point.</summary>
public sealed class PseudowireSegment : ConfigObject
{
    internal Setting<Ipv4Address> peer;
    internal Setting<VcId> vcId;
    internal Setting<MplsLabel> transmitLabel;
    internal Setting<MplsLabel> receiveLabel;
    internal Setting<RateLimit> committedRate;
    internal Setting<RateLimit> peakRate;
    internal Setting<QosProfileName> qosProfile;
    internal Setting<TunnelPolicyName> tunnelPolicy;
    internal Setting<IpAddress> endpoint;
    internal Setting<SegmentRoutingColor> color;

    /// <summary>The LSR ID of the router at the other end of the segment.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The VC ID of the segment.</summary>
    public Setting<VcId> VcId => vcId;

    /// <summary>The label that is sent, static segments only. Keyword: <c>trans</c>.</summary>
    public Setting<MplsLabel> TransmitLabel => transmitLabel;

    /// <summary>The label that is received, static segments only. Keyword: <c>recv</c>.</summary>
    public Setting<MplsLabel> ReceiveLabel => receiveLabel;

    /// <summary>The committed rate in kbit/s. Keyword: <c>cir</c>.</summary>
    public Setting<RateLimit> CommittedRate => committedRate;

    /// <summary>The peak rate in kbit/s. Keyword: <c>pir</c>.</summary>
    public Setting<RateLimit> PeakRate => peakRate;

    /// <summary>The QoS profile. Keyword: <c>qos-profile</c>.</summary>
    public Setting<QosProfileName> QosProfile => qosProfile;

    /// <summary>Which tunnels carry the segment. Keyword: <c>tunnel-policy</c>.</summary>
    public Setting<TunnelPolicyName> TunnelPolicy => tunnelPolicy;

    /// <summary>The endpoint of the SR policy that carries the segment. Keyword: <c>endpoint</c>.</summary>
    public Setting<IpAddress> Endpoint => endpoint;

    /// <summary>The colour of the SR policy that carries the segment. Keyword: <c>color</c>.</summary>
    public Setting<SegmentRoutingColor> Color => color;
}

/// <summary>A point where two segments of a multi-segment pseudowire meet. Command: <c>mpls switch-l2vc</c>.</summary>
public sealed class SwitchedPseudowire : ConfigObject
{
    internal Setting<L2vcInstanceName> instance;
    internal readonly PseudowireSegment first = new();
    internal readonly PseudowireSegment second = new();
    internal readonly PseudowireSegment backup = new();
    internal Setting<SwitchedEncapsulation> encapsulation;
    internal Setting<SwitchedPwMtu> mtu;
    internal Setting<bool> controlWord;
    internal Setting<bool> rtpHeader;
    internal Setting<TimeSlotCount> timeSlots;
    internal Setting<TdmEncapsulationNumber> tdmEncapsulation;
    internal Setting<bool> vccvControlWord;
    internal Setting<bool> vccvAlert;
    internal Setting<FlowLabelDirection> flowLabel;
    internal Setting<bool> controlWordTransparent;

    /// <summary>The name of the VPWS instance. Keyword: <c>instance-name</c>.</summary>
    public Setting<L2vcInstanceName> Instance => instance;

    /// <summary>The segment on the one side.</summary>
    public PseudowireSegment First => first;

    /// <summary>The segment on the other side. Keyword: <c>between</c>.</summary>
    public PseudowireSegment Second => second;

    /// <summary>The segment that protects the second one. Keyword: <c>backup</c>.</summary>
    public PseudowireSegment Backup => backup;

    /// <summary>The kind of pseudowire, equal to that of both end routers. Keyword: <c>encapsulation</c>.</summary>
    public Setting<SwitchedEncapsulation> Encapsulation => encapsulation;

    /// <summary>The MTU of static segments in bytes. Keyword: <c>mtu</c>.</summary>
    public Setting<SwitchedPwMtu> Mtu => mtu;

    /// <summary>The control word of static segments. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    public Setting<bool> ControlWord => controlWord;

    /// <summary>The RTP header of static TDM segments. Keyword: <c>rtp-header</c>.</summary>
    public Setting<bool> RtpHeader => rtpHeader;

    /// <summary>The time slots of static CESoPSN segments. Keyword: <c>timeslotnum</c>.</summary>
    public Setting<TimeSlotCount> TimeSlots => timeSlots;

    /// <summary>The TDM frames in a packet of static segments. Keyword: <c>tdm-encapsulation</c>.</summary>
    public Setting<TdmEncapsulationNumber> TdmEncapsulation => tdmEncapsulation;

    /// <summary>VCCV through the control word of static segments. Keywords: <c>cc cw</c> ... <c>cv lsp-ping</c>.</summary>
    public Setting<bool> VccvControlWord => vccvControlWord;

    /// <summary>VCCV through the router alert label of static segments. Keywords: <c>cc alert</c> ... <c>cv lsp-ping</c>.</summary>
    public Setting<bool> VccvAlert => vccvAlert;

    /// <summary>The directions that carry a flow label on static segments. Keyword: <c>flow-label</c>.</summary>
    public Setting<FlowLabelDirection> FlowLabel => flowLabel;

    /// <summary>The control word is passed on as it is. Keyword: <c>control-word-transparent</c>.</summary>
    public Setting<bool> ControlWordTransparent => controlWordTransparent;
}

/// <summary>A line of its own about a switching point, which names it by one side. Commands: <c>mpls switch-l2vc ... reroute</c> and others.</summary>
public sealed class SwitchedPseudowireOption : ConfigObject
{
    internal Setting<Ipv4Address> peer;
    internal Setting<VcId> vcId;
    internal Setting<Ipv4Address> otherPeer;
    internal Setting<VcId> otherVcId;
    internal Setting<SwitchedEncapsulation> encapsulation;
    internal Setting<ReroutePolicy> reroutePolicy;
    internal Setting<RerouteDelay> rerouteDelay;
    internal Setting<bool> switchover;
    internal Setting<bool> hardPipe;
    internal Setting<HardPipeBandwidth> hardPipeBandwidth;
    internal Setting<ExpandRatio> hardPipeExpandRatio;
    internal Setting<bool> bitErrorDetection;

    /// <summary>The LSR ID of the router at the end of the segment.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The VC ID of the segment.</summary>
    public Setting<VcId> VcId => vcId;

    /// <summary>The LSR ID of the router at the end of the other segment. Keyword: <c>between</c>.</summary>
    public Setting<Ipv4Address> OtherPeer => otherPeer;

    /// <summary>The VC ID of the other segment. Keyword: <c>between</c>.</summary>
    public Setting<VcId> OtherVcId => otherVcId;

    /// <summary>The kind of pseudowire. Keyword: <c>encapsulation</c>.</summary>
    public Setting<SwitchedEncapsulation> Encapsulation => encapsulation;

    /// <summary>Whether traffic goes back from the backup segment at once or never. Keyword: <c>reroute</c>.</summary>
    public Setting<ReroutePolicy> ReroutePolicy => reroutePolicy;

    /// <summary>How long after the recovery traffic goes back, in seconds. Keywords: <c>reroute delay</c>.</summary>
    public Setting<RerouteDelay> RerouteDelay => rerouteDelay;

    /// <summary>Traffic is forced to the backup segment. Keyword: <c>switchover</c>.</summary>
    public Setting<bool> Switchover => switchover;

    /// <summary>Bandwidth that the pseudowire shares with nobody. Keyword: <c>hard-pipe</c>.</summary>
    public Setting<bool> HardPipe => hardPipe;

    /// <summary>The bandwidth of the hard pipe in kbit/s. Keyword: <c>bandwidth</c>.</summary>
    public Setting<HardPipeBandwidth> HardPipeBandwidth => hardPipeBandwidth;

    /// <summary>By how much the hard pipe is wider than the service, in percent. Keyword: <c>expand-ratio</c>.</summary>
    public Setting<ExpandRatio> HardPipeExpandRatio => hardPipeExpandRatio;

    /// <summary>Bit errors are passed on. Keyword: <c>bit-error-detection</c>.</summary>
    public Setting<bool> BitErrorDetection => bitErrorDetection;
}

/// <content>Switching points of pseudowires.</content>
public sealed partial class VrpRouter
{
    internal List<SwitchedPseudowire>? switchedPseudowires;
    internal List<SwitchedPseudowireOption>? switchedPseudowireOptions;

    /// <summary>The switching points. Command: <c>mpls switch-l2vc</c>.</summary>
    public IReadOnlyList<SwitchedPseudowire> SwitchedPseudowires => switchedPseudowires ?? (IReadOnlyList<SwitchedPseudowire>)[];

    /// <summary>Further lines about switching points. Command: <c>mpls switch-l2vc</c>.</summary>
    public IReadOnlyList<SwitchedPseudowireOption> SwitchedPseudowireOptions => switchedPseudowireOptions ?? (IReadOnlyList<SwitchedPseudowireOption>)[];
}
