namespace NetDsl.Huawei;

/// <summary>What several pseudowires have in common. Command: <c>pw-template</c>. A value on the <c>mpls l2vc</c> line wins.</summary>
public sealed class PwTemplate : ViewObject
{
    internal Setting<PwTemplateName> name;
    internal Setting<Ipv4Address> peer;
    internal Setting<bool> controlWord;
    internal Setting<InterfaceMtu> mtu;
    internal Setting<TunnelPolicyName> tunnelPolicy;
    internal Setting<FlowLabelDirection> flowLabel;
    internal Setting<bool> flowLabelStatic;
    internal PwTemplateBfd? bfd;
    internal Setting<AtmCells> maxAtmCells;
    internal Setting<AtmCells> transmitAtmCells;
    internal Setting<AtmPackOvertime> atmPackOvertime;
    internal Setting<bool> sequenceNumber;
    internal Setting<JitterBuffer> jitterBuffer;
    internal Setting<CepJitterBuffer> cepJitterBuffer;
    internal Setting<TdmEncapsulationNumber> tdmEncapsulationNumber;
    internal Setting<bool> rtpHeader;
    internal Setting<IdleCode> idleCode;
    internal Setting<bool> payloadCompression;
    internal Setting<RateLimit> committedRate;
    internal Setting<RateLimit> peakRate;
    internal Setting<QosProfileName> qosProfile;

    /// <summary>The name.</summary>
    public Setting<PwTemplateName> Name => name;

    /// <summary>The LSR ID of the router at the other end. Command: <c>peer-address</c>.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The control word. Command: <c>control-word</c>.</summary>
    public Setting<bool> ControlWord => controlWord;

    /// <summary>The MTU in bytes. Command: <c>mtu</c>.</summary>
    public Setting<InterfaceMtu> Mtu => mtu;

    /// <summary>Which tunnels carry the pseudowires. Command: <c>tnl-policy</c>.</summary>
    public Setting<TunnelPolicyName> TunnelPolicy => tunnelPolicy;

    /// <summary>The directions that carry a flow label. Command: <c>flow-label</c>.</summary>
    public Setting<FlowLabelDirection> FlowLabel => flowLabel;

    /// <summary>The flow label without negotiation. Keyword: <c>static</c>.</summary>
    public Setting<bool> FlowLabelStatic => flowLabelStatic;

    /// <summary>BFD for the pseudowires; null without. Command: <c>bfd-detect</c>.</summary>
    public PwTemplateBfd? Bfd => bfd;

    /// <summary>The most ATM cells in a packet. Command: <c>max-atm-cells</c>.</summary>
    public Setting<AtmCells> MaxAtmCells => maxAtmCells;

    /// <summary>The ATM cells in a packet that is sent. Command: <c>transmit-atm-cells</c>.</summary>
    public Setting<AtmCells> TransmitAtmCells => transmitAtmCells;

    /// <summary>How long cells are gathered for a packet, in microseconds. Command: <c>atm-pack-overtime</c>.</summary>
    public Setting<AtmPackOvertime> AtmPackOvertime => atmPackOvertime;

    /// <summary>Sequence numbers in the control word, ATM only. Command: <c>cc seq-number</c>.</summary>
    public Setting<bool> SequenceNumber => sequenceNumber;

    /// <summary>The depth of the TDM jitter buffer, in milliseconds. Command: <c>jitter-buffer depth</c>.</summary>
    public Setting<JitterBuffer> JitterBuffer => jitterBuffer;

    /// <summary>The depth of the CEP jitter buffer, in microseconds. Command: <c>jitter-buffer-cep depth</c>.</summary>
    public Setting<CepJitterBuffer> CepJitterBuffer => cepJitterBuffer;

    /// <summary>The TDM frames in a packet. Command: <c>tdm-encapsulation-number</c>.</summary>
    public Setting<TdmEncapsulationNumber> TdmEncapsulationNumber => tdmEncapsulationNumber;

    /// <summary>The RTP header in TDM packets. Command: <c>rtp-header</c>.</summary>
    public Setting<bool> RtpHeader => rtpHeader;

    /// <summary>What fills the line when packets are missing. Command: <c>idle-code</c>.</summary>
    public Setting<IdleCode> IdleCode => idleCode;

    /// <summary>Payload compression of CEP. Command: <c>payload-compression dba uneq</c>.</summary>
    public Setting<bool> PayloadCompression => payloadCompression;

    /// <summary>The committed rate in kbit/s. Command: <c>qos cir</c>.</summary>
    public Setting<RateLimit> CommittedRate => committedRate;

    /// <summary>The peak rate in kbit/s. Keyword: <c>pir</c>.</summary>
    public Setting<RateLimit> PeakRate => peakRate;

    /// <summary>The QoS profile. Keyword: <c>qos-profile</c>.</summary>
    public Setting<QosProfileName> QosProfile => qosProfile;
}

/// <summary>BFD for the pseudowires of a template. Command: <c>bfd-detect</c>.</summary>
public sealed class PwTemplateBfd : ConfigObject
{
    internal Setting<BfdMultiplier> multiplier;
    internal Setting<BfdInterval> minRx;
    internal Setting<BfdInterval> minTx;
    internal Setting<BfdGroupName> trackGroup;

    /// <summary>After how many missing packets the pseudowire is down. Keyword: <c>detect-multiplier</c>.</summary>
    public Setting<BfdMultiplier> Multiplier => multiplier;

    /// <summary>The least interval between received packets, in milliseconds. Keyword: <c>min-rx-interval</c>.</summary>
    public Setting<BfdInterval> MinRx => minRx;

    /// <summary>The least interval between sent packets, in milliseconds. Keyword: <c>min-tx-interval</c>.</summary>
    public Setting<BfdInterval> MinTx => minTx;

    /// <summary>The group that the sessions follow. Keyword: <c>track group</c>.</summary>
    public Setting<BfdGroupName> TrackGroup => trackGroup;
}
