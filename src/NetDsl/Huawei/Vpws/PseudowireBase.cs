namespace NetDsl.Huawei;

/// <summary>What LDP pseudowires and static pseudowires have in common.</summary>
public abstract class PseudowireBase : ConfigObject
{
    internal Setting<L2vcInstanceName> instance;
    internal Setting<PwTemplateName> template;
    internal Setting<VcId> vcId;
    internal Setting<PseudowireRole> role;
    internal Setting<TunnelPolicyName> tunnelPolicy;
    internal Setting<bool> controlWord;
    internal Setting<bool> sequenceNumber;
    internal Setting<PseudowireEncapsulation> encapsulation;
    internal Setting<bool> accessPort;
    internal Setting<AtmCells> maxAtmCells;
    internal Setting<AtmPackOvertime> atmPackOvertime;
    internal Setting<JitterBuffer> jitterBuffer;
    internal Setting<CepJitterBuffer> cepJitterBuffer;
    internal Setting<TdmEncapsulationNumber> tdmEncapsulationNumber;
    internal Setting<bool> tdmSequenceNumber;
    internal Setting<bool> rtpHeader;
    internal Setting<bool> rtpHeaderPrivate;
    internal Setting<IdleCode> idleCode;
    internal Setting<bool> payloadCompression;

    private protected PseudowireBase()
    {
    }

    /// <summary>The interface that the pseudowire stands on.</summary>
    public VrpInterface Interface { get; internal set; } = null!;

    /// <summary>The name of the VPWS instance. Keyword: <c>instance-name</c>.</summary>
    public Setting<L2vcInstanceName> Instance => instance;

    /// <summary>The template that gives what the line does not say. Keyword: <c>pw-template</c>.</summary>
    public Setting<PwTemplateName> Template => template;

    /// <summary>The VC ID, equal at both ends.</summary>
    public Setting<VcId> VcId => vcId;

    /// <summary>What the pseudowire is for; not set means primary.</summary>
    public Setting<PseudowireRole> Role => role;

    /// <summary>Which tunnels carry it. Keyword: <c>tunnel-policy</c>.</summary>
    public Setting<TunnelPolicyName> TunnelPolicy => tunnelPolicy;

    /// <summary>The control word. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    public Setting<bool> ControlWord => controlWord;

    /// <summary>Sequence numbers in the control word, ATM only. Keyword: <c>seq-number</c>.</summary>
    public Setting<bool> SequenceNumber => sequenceNumber;

    /// <summary>How frames are carried. Keywords: <c>raw</c>, <c>tagged</c>, <c>ip-interworking</c>, <c>ip-layer2</c>.</summary>
    public Setting<PseudowireEncapsulation> Encapsulation => encapsulation;

    /// <summary>The attachment circuit is an access port, Ethernet main interfaces only. Keyword: <c>access-port</c>.</summary>
    public Setting<bool> AccessPort => accessPort;

    /// <summary>The most ATM cells in a packet. Keyword: <c>max-atm-cells</c>.</summary>
    public Setting<AtmCells> MaxAtmCells => maxAtmCells;

    /// <summary>How long cells are gathered for a packet, in microseconds. Keyword: <c>atm-pack-overtime</c>.</summary>
    public Setting<AtmPackOvertime> AtmPackOvertime => atmPackOvertime;

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

    /// <summary>The private form of the RTP header, CEP only. Keyword: <c>private</c> behind <c>rtp-header</c>.</summary>
    public Setting<bool> RtpHeaderPrivate => rtpHeaderPrivate;

    /// <summary>What fills the line when packets are missing. Keyword: <c>idle-code</c>.</summary>
    public Setting<IdleCode> IdleCode => idleCode;

    /// <summary>Payload compression of CEP. Keyword: <c>payload-compression dba uneq</c>.</summary>
    public Setting<bool> PayloadCompression => payloadCompression;
}
