namespace NetDsl.Huawei;

/// <summary>What a pseudowire is for on its attachment circuit.</summary>
public enum PseudowireRole
{
    /// <summary>The working pseudowire.</summary>
    Primary,

    /// <summary>Takes over when the primary fails. Keyword: <c>secondary</c>.</summary>
    Secondary,

    /// <summary>Carries traffic between two PEs that share a CE. Keyword: <c>bypass</c>.</summary>
    Bypass,

    /// <summary>Carries no traffic; others follow its state. Keyword: <c>admin</c>.</summary>
    Management,
}

/// <summary>How a pseudowire carries the frames of its attachment circuit.</summary>
public enum PseudowireEncapsulation
{
    /// <summary>Ethernet frames without the service VLAN tag. Keyword: <c>raw</c>.</summary>
    Raw,

    /// <summary>Ethernet frames with the service VLAN tag. Keyword: <c>tagged</c>.</summary>
    Tagged,

    /// <summary>IP packets between unlike interfaces, Huawei routers at both ends. Keyword: <c>ip-interworking</c>.</summary>
    IpInterworking,

    /// <summary>IP packets between unlike interfaces, another vendor at the other end. Keyword: <c>ip-layer2</c>.</summary>
    IpLayer2,
}

/// <summary>An LDP pseudowire of an attachment circuit, or a management pseudowire. Command: <c>mpls l2vc</c>.</summary>
public sealed class Pseudowire : ConfigObject
{
    internal Setting<L2vcInstanceName> instance;
    internal Setting<Ipv4Address> peer;
    internal Setting<PwTemplateName> template;
    internal Setting<VcId> vcId;
    internal Setting<VcId> acBypassVcId;
    internal Setting<VcId> pwBypassVcId;
    internal Setting<PseudowireRole> role;
    internal Setting<TunnelPolicyName> tunnelPolicy;
    internal Setting<IpAddress> endpoint;
    internal Setting<SegmentRoutingColor> color;
    internal Setting<bool> controlWord;
    internal Setting<bool> sequenceNumber;
    internal Setting<PseudowireEncapsulation> encapsulation;
    internal Setting<bool> accessPort;
    internal Setting<bool> ignoreStandbyState;
    internal Setting<AtmCells> maxAtmCells;
    internal Setting<AtmPackOvertime> atmPackOvertime;
    internal Setting<AtmCells> transmitAtmCells;
    internal Setting<JitterBuffer> jitterBuffer;
    internal Setting<CepJitterBuffer> cepJitterBuffer;
    internal Setting<TdmEncapsulationNumber> tdmEncapsulationNumber;
    internal Setting<bool> tdmSequenceNumber;
    internal Setting<bool> rtpHeader;
    internal Setting<IdleCode> idleCode;
    internal Setting<bool> payloadCompression;

    /// <summary>The interface that the pseudowire stands on.</summary>
    public VrpInterface Interface { get; internal set; } = null!;

    /// <summary>The name of the VPWS instance. Keyword: <c>instance-name</c>.</summary>
    public Setting<L2vcInstanceName> Instance => instance;

    /// <summary>The LSR ID of the router at the other end.</summary>
    public Setting<Ipv4Address> Peer => peer;

    /// <summary>The template that gives what the line does not say. Keyword: <c>pw-template</c>.</summary>
    public Setting<PwTemplateName> Template => template;

    /// <summary>The VC ID, equal at both ends.</summary>
    public Setting<VcId> VcId => vcId;

    /// <summary>The VC ID of the AC side of an inter-chassis bypass. Keyword: <c>ac-bypass</c>.</summary>
    public Setting<VcId> AcBypassVcId => acBypassVcId;

    /// <summary>The VC ID of the PW side of an inter-chassis bypass. Keyword: <c>pw-bypass</c>.</summary>
    public Setting<VcId> PwBypassVcId => pwBypassVcId;

    /// <summary>What the pseudowire is for; not set means primary.</summary>
    public Setting<PseudowireRole> Role => role;

    /// <summary>Which tunnels carry it. Keyword: <c>tunnel-policy</c>.</summary>
    public Setting<TunnelPolicyName> TunnelPolicy => tunnelPolicy;

    /// <summary>The endpoint of the SR policy that carries it. Keyword: <c>endpoint</c>.</summary>
    public Setting<IpAddress> Endpoint => endpoint;

    /// <summary>The colour of the SR policy that carries it. Keyword: <c>color</c>.</summary>
    public Setting<SegmentRoutingColor> Color => color;

    /// <summary>The control word. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    public Setting<bool> ControlWord => controlWord;

    /// <summary>Sequence numbers in the control word, ATM only. Keyword: <c>seq-number</c>.</summary>
    public Setting<bool> SequenceNumber => sequenceNumber;

    /// <summary>How frames are carried. Keywords: <c>raw</c>, <c>tagged</c>, <c>ip-interworking</c>, <c>ip-layer2</c>.</summary>
    public Setting<PseudowireEncapsulation> Encapsulation => encapsulation;

    /// <summary>The attachment circuit is an access port, Ethernet main interfaces only. Keyword: <c>access-port</c>.</summary>
    public Setting<bool> AccessPort => accessPort;

    /// <summary>Forward although the other end signals standby. Keyword: <c>ignore-standby-state</c>.</summary>
    public Setting<bool> IgnoreStandbyState => ignoreStandbyState;

    /// <summary>The most ATM cells in a packet. Keyword: <c>max-atm-cells</c>.</summary>
    public Setting<AtmCells> MaxAtmCells => maxAtmCells;

    /// <summary>How long cells are gathered for a packet, in microseconds. Keyword: <c>atm-pack-overtime</c>.</summary>
    public Setting<AtmPackOvertime> AtmPackOvertime => atmPackOvertime;

    /// <summary>The ATM cells in a packet that is sent. Keyword: <c>transmit-atm-cells</c>.</summary>
    public Setting<AtmCells> TransmitAtmCells => transmitAtmCells;

    /// <summary>The depth of the TDM jitter buffer, in milliseconds. Keyword: <c>jitter-buffer</c>.</summary>
    public Setting<JitterBuffer> JitterBuffer => jitterBuffer;

    /// <summary>The depth of the CEP jitter buffer, in microseconds. Keyword: <c>jitter-buffer-cep</c>.</summary>
    public Setting<CepJitterBuffer> CepJitterBuffer => cepJitterBuffer;

    /// <summary>The TDM frames in a packet. Keyword: <c>tdm-encapsulation-number</c>.</summary>
    public Setting<TdmEncapsulationNumber> TdmEncapsulationNumber => tdmEncapsulationNumber;

    /// <summary>Sequence numbers in TDM packets. Keyword: <c>tdm-sequence-number</c>.</summary>
    public Setting<bool> TdmSequenceNumber => tdmSequenceNumber;

    /// <summary>The RTP header in TDM packets. Keyword: <c>rtp-header</c>.</summary>
    public Setting<bool> RtpHeader => rtpHeader;

    /// <summary>What fills the line when packets are missing. Keyword: <c>idle-code</c>.</summary>
    public Setting<IdleCode> IdleCode => idleCode;

    /// <summary>Payload compression of CEP. Keyword: <c>payload-compression dba uneq</c>.</summary>
    public Setting<bool> PayloadCompression => payloadCompression;
}
