using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a pseudowire template. A value on the line of a pseudowire wins over the one of its template.</summary>
public sealed class PwTemplateBuilder : ViewBuilder<PwTemplateBuilder, PwTemplate>
{
    internal PwTemplateBuilder(PwTemplate model)
        : base(model)
    {
    }

    /// <summary>The name of the template, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the template.</param>
    public static implicit operator PwTemplateName(PwTemplateBuilder builder) => builder.Model.name.Or(default);

    /// <summary>The router at the other end of the pseudowires. Command: <c>peer-address</c>.</summary>
    /// <param name="address">Its LSR ID.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder Peer(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.peer, address, file, line);

    /// <summary>Uses the control word. Primary and secondary have to agree: otherwise a switchover loses traffic. Command: <c>control-word</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder ControlWord(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.controlWord, on, file, line);

    /// <summary>Puts sequence numbers into the control word, ATM only; needs <see cref="ControlWord"/>. Command: <c>cc seq-number</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder SequenceNumber(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.sequenceNumber, on, file, line);

    /// <summary>The MTU that the pseudowires negotiate; one of the attachment circuit wins, and both ends have to agree. Command: <c>mtu</c>.</summary>
    /// <param name="bytes">46 to 9600 bytes.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder Mtu(InterfaceMtu bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mtu, bytes, file, line);

    /// <summary>The tunnels that carry the pseudowires. Command: <c>tnl-policy</c>.</summary>
    /// <param name="policy">The tunnel policy, 1 to 39 characters.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder TunnelPolicy(TunnelPolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tunnelPolicy, policy, file, line);

    /// <summary>A flow label, by which routers on the way share the load; the other end is set the complementary way. Command: <c>flow-label</c>.</summary>
    /// <param name="direction">Sent, received or both.</param>
    /// <param name="isStatic">Without negotiation, at both ends. Keyword: <c>static</c>.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder FlowLabel(Input<FlowLabelDirection> direction, Input<bool>? isStatic = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.flowLabelStatic = SettingFactory.Maybe(isStatic, new Origin(file, line));
        return Set(ref Model.flowLabel, direction, file, line);
    }

    /// <summary>
    /// BFD that the routers set up for the pseudowires by themselves; it needs <c>bfd</c> on the router and the control word,
    /// at both ends. Command: <c>bfd-detect</c>.
    /// </summary>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets a pseudowire is down, 3 to 50.</param>
    /// <param name="trackGroup">The group that the sessions follow, newer releases.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder Bfd(
        BfdInterval? minRx = null,
        BfdInterval? minTx = null,
        BfdMultiplier? multiplier = null,
        BfdGroupName? trackGroup = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.bfd = new PwTemplateBfd
        {
            Origin = origin,
            minRx = SettingFactory.Maybe(minRx, origin),
            minTx = SettingFactory.Maybe(minTx, origin),
            multiplier = SettingFactory.Maybe(multiplier, origin),
            trackGroup = SettingFactory.Maybe(trackGroup, origin),
        };
        return this;
    }

    /// <summary>The most ATM cells in a packet, the smaller value of both ends counts. Command: <c>max-atm-cells</c>.</summary>
    /// <param name="cells">1 to 28.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder MaxAtmCells(AtmCells cells, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.maxAtmCells, cells, file, line);

    /// <summary>The ATM cells in a packet that is sent. Command: <c>transmit-atm-cells</c>.</summary>
    /// <param name="cells">1 to 28.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder TransmitAtmCells(AtmCells cells, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.transmitAtmCells, cells, file, line);

    /// <summary>How long ATM cells are gathered for a packet. Command: <c>atm-pack-overtime</c>.</summary>
    /// <param name="microseconds">100 to 10000 µs, a multiple of 100.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder AtmPackOvertime(AtmPackOvertime microseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.atmPackOvertime, microseconds, file, line);

    /// <summary>The depth of the TDM jitter buffer. Command: <c>jitter-buffer depth</c>.</summary>
    /// <param name="milliseconds">1 to 64 ms.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder JitterBuffer(JitterBuffer milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.jitterBuffer, milliseconds, file, line);

    /// <summary>The depth of the CEP jitter buffer. Command: <c>jitter-buffer-cep depth</c>.</summary>
    /// <param name="microseconds">125 to 16000 µs in steps of 125.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder CepJitterBuffer(CepJitterBuffer microseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.cepJitterBuffer, microseconds, file, line);

    /// <summary>The TDM frames in a packet; both ends have to agree. Command: <c>tdm-encapsulation-number</c>.</summary>
    /// <param name="frames">8, 16, 24, 32 or 40.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder TdmEncapsulationNumber(TdmEncapsulationNumber frames, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tdmEncapsulationNumber, frames, file, line);

    /// <summary>Puts an RTP header into TDM packets; both ends have to agree. Command: <c>rtp-header</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder RtpHeader(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.rtpHeader, on, file, line);

    /// <summary>What fills the line when TDM packets are missing. Command: <c>idle-code</c>.</summary>
    /// <param name="code">Two hexadecimal digits, 00 to FF.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder IdleCode(IdleCode code, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.idleCode, code, file, line);

    /// <summary>Compresses the payload of CEP. Command: <c>payload-compression dba uneq</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder PayloadCompression(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.payloadCompression, on, file, line);

    /// <summary>Reserves bandwidth for the pseudowires. Command: <c>qos cir</c>.</summary>
    /// <param name="committed">The committed rate, 16 to 4294967294 kbit/s.</param>
    /// <param name="peak">The peak rate, not less than the committed one. Keyword: <c>pir</c>.</param>
    /// <param name="profile">The QoS profile, 1 to 63 characters. Keyword: <c>qos-profile</c>.</param>
    /// <returns>This builder.</returns>
    public PwTemplateBuilder Qos(RateLimit committed, RateLimit? peak = null, QosProfileName? profile = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.peakRate = SettingFactory.Maybe(peak, origin);
        Model.qosProfile = SettingFactory.Maybe(profile, origin);
        return Set(ref Model.committedRate, committed, file, line);
    }
}
