using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A pseudowire whose labels are configured by hand. Command: <c>mpls static-l2vc</c>.</summary>
public sealed class StaticPseudowire : ConfigObject
{
    internal Setting<L2vcInstanceName> instance;
    internal Setting<Ipv4Address> destination;
    internal Setting<PwTemplateName> template;
    internal Setting<VcId> vcId;
    internal Setting<MplsLabel> transmitLabel;
    internal Setting<ReceiveLabel> receiveLabel;
    internal Setting<TunnelPolicyName> tunnelPolicy;
    internal Setting<bool> controlWord;
    internal Setting<bool> sequenceNumber;
    internal Setting<PseudowireEncapsulation> encapsulation;
    internal Setting<bool> accessPort;
    internal Setting<AtmCells> maxAtmCells;
    internal Setting<AtmPackOvertime> atmPackOvertime;
    internal Setting<JitterBuffer> jitterBuffer;
    internal Setting<CepJitterBuffer> cepJitterBuffer;
    internal Setting<TdmEncapsulationNumber> tdmEncapsulation;
    internal Setting<bool> tdmSequenceNumber;
    internal Setting<bool> rtpHeader;
    internal Setting<IdleCode> idleCode;
    internal Setting<bool> payloadCompression;
    internal Setting<PseudowireRole> role;

    /// <summary>The name of the VPWS instance. Keyword: <c>instance-name</c>.</summary>
    public Setting<L2vcInstanceName> Instance => instance;

    /// <summary>The LSR ID of the router at the other end. Keyword: <c>destination</c>.</summary>
    public Setting<Ipv4Address> Destination => destination;

    /// <summary>The template. Keyword: <c>pw-template</c>.</summary>
    public Setting<PwTemplateName> Template => template;

    /// <summary>The VC ID, needed by VCCV only.</summary>
    public Setting<VcId> VcId => vcId;

    /// <summary>The label that is sent. Keyword: <c>transmit-vpn-label</c>.</summary>
    public Setting<MplsLabel> TransmitLabel => transmitLabel;

    /// <summary>The label that is received. Keyword: <c>receive-vpn-label</c>.</summary>
    public Setting<ReceiveLabel> ReceiveLabel => receiveLabel;

    /// <summary>Which tunnels carry it. Keyword: <c>tunnel-policy</c>.</summary>
    public Setting<TunnelPolicyName> TunnelPolicy => tunnelPolicy;

    /// <summary>The control word. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    public Setting<bool> ControlWord => controlWord;

    /// <summary>Sequence numbers in the control word, ATM only. Keyword: <c>seq-number</c>.</summary>
    public Setting<bool> SequenceNumber => sequenceNumber;

    /// <summary>How frames are carried. Keywords: <c>raw</c>, <c>tagged</c>, <c>ip-interworking</c>.</summary>
    public Setting<PseudowireEncapsulation> Encapsulation => encapsulation;

    /// <summary>The attachment circuit is an access port. Keyword: <c>access-port</c>.</summary>
    public Setting<bool> AccessPort => accessPort;

    /// <summary>The most ATM cells in a packet. Keyword: <c>max-atm-cells</c>.</summary>
    public Setting<AtmCells> MaxAtmCells => maxAtmCells;

    /// <summary>How long cells are gathered for a packet, in microseconds. Keyword: <c>atm-pack-overtime</c>.</summary>
    public Setting<AtmPackOvertime> AtmPackOvertime => atmPackOvertime;

    /// <summary>The depth of the TDM jitter buffer, in milliseconds. Keyword: <c>jitter-buffer</c>.</summary>
    public Setting<JitterBuffer> JitterBuffer => jitterBuffer;

    /// <summary>The depth of the CEP jitter buffer, in microseconds. Keyword: <c>jitter-buffer-cep</c>.</summary>
    public Setting<CepJitterBuffer> CepJitterBuffer => cepJitterBuffer;

    /// <summary>The TDM frames in a packet. Keyword: <c>tdm-encapsulation</c>.</summary>
    public Setting<TdmEncapsulationNumber> TdmEncapsulation => tdmEncapsulation;

    /// <summary>Sequence numbers in TDM packets. Keyword: <c>tdm-sequence-number</c>.</summary>
    public Setting<bool> TdmSequenceNumber => tdmSequenceNumber;

    /// <summary>The RTP header in TDM packets. Keyword: <c>rtp-header</c>.</summary>
    public Setting<bool> RtpHeader => rtpHeader;

    /// <summary>What fills the line when packets are missing. Keyword: <c>idle-code</c>.</summary>
    public Setting<IdleCode> IdleCode => idleCode;

    /// <summary>Payload compression of CEP. Keyword: <c>payload-compression dba uneq</c>.</summary>
    public Setting<bool> PayloadCompression => payloadCompression;

    /// <summary>What the pseudowire is for; not set means primary.</summary>
    public Setting<PseudowireRole> Role => role;
}

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
public sealed class PseudowireSegment
{
    internal Setting<Ipv4Address> peer;
    internal Setting<VcId> vcId;
    internal Setting<MplsLabel> transmitLabel;
    internal Setting<MplsLabel> receiveLabel;
    internal Setting<TunnelPolicyName> tunnelPolicy;

    /// <summary>The LSR ID of the router at the other end of the segment.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The VC ID of the segment.</summary>
    public Setting<VcId> VcId => vcId;

    /// <summary>The label that is sent, static segments only. Keyword: <c>trans</c>.</summary>
    public Setting<MplsLabel> TransmitLabel => transmitLabel;

    /// <summary>The label that is received, static segments only. Keyword: <c>recv</c>.</summary>
    public Setting<MplsLabel> ReceiveLabel => receiveLabel;

    /// <summary>Which tunnels carry the segment. Keyword: <c>tunnel-policy</c>.</summary>
    public Setting<TunnelPolicyName> TunnelPolicy => tunnelPolicy;
}

/// <summary>A point where two segments of a multi-segment pseudowire meet. Command: <c>mpls switch-l2vc</c>.</summary>
public sealed class SwitchedPseudowire : ConfigObject
{
    internal Setting<L2vcInstanceName> instance;
    internal readonly PseudowireSegment first = new();
    internal readonly PseudowireSegment second = new();
    internal readonly PseudowireSegment backup = new();
    internal Setting<SwitchedEncapsulation> encapsulation;
    internal Setting<bool> controlWord;
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

    /// <summary>The control word of static segments. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    public Setting<bool> ControlWord => controlWord;

    /// <summary>The control word is passed on as it is. Keyword: <c>control-word-transparent</c>.</summary>
    public Setting<bool> ControlWordTransparent => controlWordTransparent;
}

/// <content>Switching points of pseudowires.</content>
public sealed partial class VrpRouter
{
    internal List<SwitchedPseudowire>? switchedPseudowires;

    /// <summary>The switching points. Command: <c>mpls switch-l2vc</c>.</summary>
    public IReadOnlyList<SwitchedPseudowire> SwitchedPseudowires => switchedPseudowires ?? (IReadOnlyList<SwitchedPseudowire>)[];
}
