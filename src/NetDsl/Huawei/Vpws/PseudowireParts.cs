namespace NetDsl.Huawei;

/// <summary>What an ATM pseudowire has beside.</summary>
public sealed class PseudowireAtm : ConfigObject
{
    internal Setting<bool> sequenceNumber;
    internal Setting<AtmCells> maxAtmCells;
    internal Setting<AtmPackOvertime> atmPackOvertime;
    internal Setting<AtmCells> transmitAtmCells;

    /// <summary>Sequence numbers in the control word, ATM only. Keyword: <c>seq-number</c>.</summary>
    public Setting<bool> SequenceNumber => sequenceNumber;

    /// <summary>The most ATM cells in a packet. Keyword: <c>max-atm-cells</c>.</summary>
    public Setting<AtmCells> MaxAtmCells => maxAtmCells;

    /// <summary>How long cells are gathered for a packet, in microseconds. Keyword: <c>atm-pack-overtime</c>.</summary>
    public Setting<AtmPackOvertime> AtmPackOvertime => atmPackOvertime;

    /// <summary>The ATM cells in a packet that is sent. Keyword: <c>transmit-atm-cells</c>.</summary>
    public Setting<AtmCells> TransmitAtmCells => transmitAtmCells;
}

/// <summary>What a TDM or CEP pseudowire has beside.</summary>
public sealed class PseudowireTdm : ConfigObject
{
    internal Setting<JitterBuffer> jitterBuffer;
    internal Setting<CepJitterBuffer> cepJitterBuffer;
    internal Setting<TdmEncapsulationNumber> tdmEncapsulationNumber;
    internal Setting<bool> tdmSequenceNumber;
    internal Setting<bool> rtpHeader;
    internal Setting<bool> rtpHeaderPrivate;
    internal Setting<IdleCode> idleCode;
    internal Setting<bool> payloadCompression;
    /// <summary>The line says <c>tdm-encapsulation</c>, as one guide spells it, for <c>tdm-encapsulation-number</c>; kept to write it back as it was.</summary>
    internal Setting<bool> shortTdmKeyword;

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

/// <summary>The SR-MPLS TE or SRv6 TE policy that carries a pseudowire.</summary>
public sealed class PseudowireSrPolicy : ConfigObject
{
    internal Setting<IpAddress> endpoint;
    internal Setting<SegmentRoutingColor> color;

    /// <summary>The endpoint of the SR policy that carries it. Keyword: <c>endpoint</c>.</summary>
    public Setting<IpAddress> Endpoint => endpoint;

    /// <summary>The colour of the SR policy that carries it. Keyword: <c>color</c>.</summary>
    public Setting<SegmentRoutingColor> Color => color;
}
