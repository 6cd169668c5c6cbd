using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an LDP pseudowire. Its verbs set options of the <c>mpls l2vc</c> line and the lines that belong to this pseudowire.</summary>
public sealed class PseudowireBuilder : Builder<PseudowireBuilder, Pseudowire>
{
    internal PseudowireBuilder(Pseudowire model)
        : base(model)
    {
    }

    private AttachmentCircuit Circuit => Model.Interface.attachmentCircuit!;

    /// <summary>Takes what is not said here from a template. Keyword: <c>pw-template</c>.</summary>
    /// <param name="template">The template, 1 to 19 characters.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder Template(PwTemplateName template, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.template, template, file, line);

    /// <summary>Gives the pseudowire the name of a VPWS instance; such a one has no secondary. Keyword: <c>instance-name</c>.</summary>
    /// <param name="name">1 to 31 characters, unique on the router.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder InstanceName(L2vcInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.instance, name, file, line);

    /// <summary>
    /// Uses the control word or forbids it. Primary and secondary have to agree: otherwise a switchover loses traffic.
    /// Keywords: <c>control-word</c>, <c>no-control-word</c>.
    /// </summary>
    /// <param name="on">False forbids it.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder ControlWord(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.controlWord, on, file, line);

    /// <summary>Puts sequence numbers into the control word, ATM only; needs <see cref="ControlWord"/>. Keyword: <c>seq-number</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder SequenceNumber(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.sequenceNumber, on, file, line);

    /// <summary>Carries Ethernet frames without the service VLAN tag. Keyword: <c>raw</c>.</summary>
    /// <returns>This builder.</returns>
    public PseudowireBuilder Raw([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Encapsulation(PseudowireEncapsulation.Raw, file, line);

    /// <summary>Carries Ethernet frames with the service VLAN tag. Keyword: <c>tagged</c>.</summary>
    /// <returns>This builder.</returns>
    public PseudowireBuilder Tagged([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Encapsulation(PseudowireEncapsulation.Tagged, file, line);

    /// <summary>Carries IP packets between unlike interfaces, Huawei routers at both ends. Keyword: <c>ip-interworking</c>.</summary>
    /// <returns>This builder.</returns>
    public PseudowireBuilder IpInterworking([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Encapsulation(PseudowireEncapsulation.IpInterworking, file, line);

    /// <summary>Carries IP packets between unlike interfaces, another vendor at the other end. Keyword: <c>ip-layer2</c>.</summary>
    /// <returns>This builder.</returns>
    public PseudowireBuilder IpLayer2([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Encapsulation(PseudowireEncapsulation.IpLayer2, file, line);

    /// <summary>How frames are carried. Keywords: <c>raw</c>, <c>tagged</c>, <c>ip-interworking</c>, <c>ip-layer2</c>.</summary>
    /// <param name="encapsulation">The way.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder Encapsulation(Input<PseudowireEncapsulation> encapsulation, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.encapsulation, encapsulation, file, line);

    /// <summary>The tunnels that carry the pseudowire. Keyword: <c>tunnel-policy</c>.</summary>
    /// <param name="policy">The tunnel policy, 1 to 39 characters.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder TunnelPolicy(TunnelPolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tunnelPolicy, policy, file, line);

    /// <summary>
    /// The tunnel policy and the SR-MPLS TE or SRv6 TE policy that carries the pseudowire.
    /// Keywords: <c>tunnel-policy</c>, <c>endpoint</c>, <c>color</c>.
    /// </summary>
    /// <param name="policy">The tunnel policy, 1 to 39 characters.</param>
    /// <param name="endpoint">The endpoint of the SR policy: IPv6 for SRv6 TE, IPv4 for SR-MPLS TE.</param>
    /// <param name="color">The colour of the SR policy, 0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder TunnelPolicy(TunnelPolicyName policy, IpAddress endpoint, SegmentRoutingColor color, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.endpoint, endpoint, file, line);
        Set(ref Model.color, color, file, line);
        return Set(ref Model.tunnelPolicy, policy, file, line);
    }

    /// <summary>The attachment circuit is an access port, Ethernet main interfaces only. Keyword: <c>access-port</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder AccessPort(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.accessPort, on, file, line);

    /// <summary>Goes on forwarding although the other end signals standby. Keyword: <c>ignore-standby-state</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder IgnoreStandbyState(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ignoreStandbyState, on, file, line);

    /// <summary>The most ATM cells in a packet, the smaller value of both ends counts. Keyword: <c>max-atm-cells</c>.</summary>
    /// <param name="cells">1 to 28.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder MaxAtmCells(AtmCells cells, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.maxAtmCells, cells, file, line);

    /// <summary>How long ATM cells are gathered for a packet. Keyword: <c>atm-pack-overtime</c>.</summary>
    /// <param name="microseconds">100 to 10000 µs.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder AtmPackOvertime(AtmPackOvertime microseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.atmPackOvertime, microseconds, file, line);

    /// <summary>The ATM cells in a packet that is sent. Keyword: <c>transmit-atm-cells</c>.</summary>
    /// <param name="cells">1 to 28.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder TransmitAtmCells(AtmCells cells, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.transmitAtmCells, cells, file, line);

    /// <summary>The depth of the TDM jitter buffer. Keyword: <c>jitter-buffer</c>.</summary>
    /// <param name="milliseconds">2 to 64 ms.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder JitterBuffer(JitterBuffer milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.jitterBuffer, milliseconds, file, line);

    /// <summary>The depth of the CEP jitter buffer. Keyword: <c>jitter-buffer-cep</c>.</summary>
    /// <param name="microseconds">125 to 16000 µs in steps of 125.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder CepJitterBuffer(CepJitterBuffer microseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.cepJitterBuffer, microseconds, file, line);

    /// <summary>The TDM frames in a packet; both ends have to agree. Keyword: <c>tdm-encapsulation-number</c>.</summary>
    /// <param name="frames">8, 16, 24, 32 or 40.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder TdmEncapsulationNumber(TdmEncapsulationNumber frames, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tdmEncapsulationNumber, frames, file, line);

    /// <summary>Numbers the TDM packets. Keyword: <c>tdm-sequence-number</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder TdmSequenceNumber(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tdmSequenceNumber, on, file, line);

    /// <summary>Puts an RTP header into TDM packets; both ends have to agree. Keyword: <c>rtp-header</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder RtpHeader(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.rtpHeader, on, file, line);

    /// <summary>What fills the line when TDM packets are missing. Keyword: <c>idle-code</c>.</summary>
    /// <param name="code">Two hexadecimal digits, 00 to FF.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder IdleCode(IdleCode code, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.idleCode, code, file, line);

    /// <summary>Compresses the payload of CEP. Keyword: <c>payload-compression dba uneq</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder PayloadCompression(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.payloadCompression, on, file, line);

    /// <summary>
    /// BFD that the routers set up for the pseudowire by themselves; it needs <c>bfd</c> on the router and the control word,
    /// at both ends. Command: <c>mpls l2vpn pw bfd</c>.
    /// </summary>
    /// <param name="minRx">The least interval between received packets, 3 to 20000 ms.</param>
    /// <param name="minTx">The least interval between sent packets, 3 to 20000 ms.</param>
    /// <param name="multiplier">After how many missing packets the pseudowire is down, 3 to 50.</param>
    /// <param name="remoteVcId">The VC ID at the far end of a multi-segment pseudowire.</param>
    /// <param name="trackInterface">The session follows the attachment circuit.</param>
    /// <param name="trackGroup">The group that the session follows, newer releases.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder Bfd(
        BfdInterval? minRx = null,
        BfdInterval? minTx = null,
        BfdMultiplier? multiplier = null,
        VcId? remoteVcId = null,
        Input<bool>? trackInterface = null,
        BfdGroupName? trackGroup = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Circuit.bfd ??= []).Add(new PwBfd
        {
            Origin = origin,
            role = Model.role,
            minRx = SettingFactory.Maybe(minRx, origin),
            minTx = SettingFactory.Maybe(minTx, origin),
            multiplier = SettingFactory.Maybe(multiplier, origin),
            remoteVcId = SettingFactory.Maybe(remoteVcId, origin),
            trackInterface = SettingFactory.Maybe(trackInterface, origin),
            trackGroup = SettingFactory.Maybe(trackGroup, origin),
        });
        return this;
    }

    /// <summary>Follows the state of a management pseudowire. Command: <c>mpls l2vc track admin-vc</c>.</summary>
    /// <param name="loopback">The loopback interface of the management pseudowire.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder TrackManagementPseudowire(InterfaceName loopback, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Circuit.tracking ??= []).Add(new PwTracking { Origin = origin, role = Model.role, @interface = SettingFactory.Of(loopback, origin) });
        return this;
    }

    /// <summary>A flow label, by which routers on the way share the load; the other end is set the complementary way. Command: <c>mpls l2vpn flow-label</c>.</summary>
    /// <param name="direction">Sent, received or both.</param>
    /// <param name="isStatic">Without negotiation, at both ends. Keyword: <c>static</c>.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder FlowLabel(Input<FlowLabelDirection> direction, Input<bool>? isStatic = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Circuit.flowLabels ??= []).Add(new PwFlowLabel
        {
            Origin = origin,
            role = Model.role,
            direction = SettingFactory.Of(direction, origin),
            @static = SettingFactory.Maybe(isStatic, origin),
        });
        return this;
    }

    /// <summary>The TTL of the pseudowire, for static and hybrid multi-segment ones. Command: <c>mpls l2vpn pw-ttl</c>.</summary>
    /// <param name="ttl">1 to 255.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder Ttl(PwTtl ttl, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Circuit.ttls ??= []).Add(new PseudowireTtl { Origin = origin, role = Model.role, value = SettingFactory.Of(ttl, origin) });
        return this;
    }

    /// <summary>
    /// Leaves the VCCV parameter out of the mapping message of this pseudowire, or puts it back; a peer with VRP V300R001 needs it left out.
    /// Commands: <c>undo interface-parameter-type vccv</c>, <c>interface-parameter-type vccv</c>.
    /// </summary>
    /// <param name="carried">False leaves the parameter out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder VccvParameter(Input<bool> carried, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ref var setting = ref Model.role.Is(PseudowireRole.Secondary) ? ref Circuit.secondaryVccvParameter : ref Circuit.vccvParameter;
        return Set(ref setting, carried, file, line);
    }

    /// <summary>Ignores the state of the attachment circuit, for a pseudowire that protects a CCC connection. Command: <c>mpls l2vpn pw ignore-ac-state</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder IgnoreAcState(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ref var setting = ref Model.role.Is(PseudowireRole.Secondary) ? ref Circuit.ignoreAcStateSecondary
            : ref Model.role.Is(PseudowireRole.Bypass) ? ref Circuit.ignoreAcStateBypass
            : ref Circuit.ignoreAcState;
        return Set(ref setting, on, file, line);
    }
}
