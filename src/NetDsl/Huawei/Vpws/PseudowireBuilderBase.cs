using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>
/// The verbs that LDP pseudowires and static pseudowires have in common: options of the line that makes the pseudowire, and the lines
/// of the attachment circuit that belong to this pseudowire.
/// </summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
/// <typeparam name="TModel">What it builds.</typeparam>
public abstract class PseudowireBuilderBase<TSelf, TModel> : Builder<TSelf, TModel>
    where TSelf : PseudowireBuilderBase<TSelf, TModel>
    where TModel : PseudowireBase
{
    internal PseudowireBuilderBase(TModel model)
        : base(model)
    {
    }

    private protected AttachmentCircuit Circuit => Model.Interface.attachmentCircuit!;

    /// <summary>Gives the pseudowire the name of a VPWS instance; such a one has no secondary. Keyword: <c>instance-name</c>.</summary>
    /// <param name="name">1 to 31 characters, unique on the router.</param>
    /// <returns>This builder.</returns>
    public TSelf InstanceName(L2vcInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.instance, name, file, line);

    /// <summary>
    /// Uses the control word or forbids it. Primary and secondary have to agree: otherwise a switchover loses traffic.
    /// Keywords: <c>control-word</c>, <c>no-control-word</c>.
    /// </summary>
    /// <param name="on">False forbids it.</param>
    /// <returns>This builder.</returns>
    public TSelf ControlWord(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.controlWord, on, file, line);

    /// <summary>Puts sequence numbers into the control word, ATM only; needs <see cref="ControlWord"/>. Keyword: <c>seq-number</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf SequenceNumber(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAtm().sequenceNumber, on, file, line);

    /// <summary>Carries Ethernet frames without the service VLAN tag. Keyword: <c>raw</c>.</summary>
    /// <returns>This builder.</returns>
    public TSelf Raw([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.encapsulation, PseudowireEncapsulation.Raw, file, line);

    /// <summary>Carries Ethernet frames with the service VLAN tag. Keyword: <c>tagged</c>.</summary>
    /// <returns>This builder.</returns>
    public TSelf Tagged([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.encapsulation, PseudowireEncapsulation.Tagged, file, line);

    /// <summary>Carries IP packets between unlike interfaces, Huawei routers at both ends. Keyword: <c>ip-interworking</c>.</summary>
    /// <returns>This builder.</returns>
    public TSelf IpInterworking([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.encapsulation, PseudowireEncapsulation.IpInterworking, file, line);

    /// <summary>The tunnels that carry the pseudowire. Keyword: <c>tunnel-policy</c>.</summary>
    /// <param name="policy">The tunnel policy, 1 to 39 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf TunnelPolicy(TunnelPolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tunnelPolicy, policy, file, line);

    /// <summary>The attachment circuit is an access port, Ethernet main interfaces only. Keyword: <c>access-port</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf AccessPort(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.accessPort, on, file, line);

    /// <summary>The most ATM cells in a packet, the smaller value of both ends counts. Keyword: <c>max-atm-cells</c>.</summary>
    /// <param name="cells">1 to 28.</param>
    /// <returns>This builder.</returns>
    public TSelf MaxAtmCells(AtmCells cells, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAtm().maxAtmCells, cells, file, line);

    /// <summary>How long ATM cells are gathered for a packet. Keyword: <c>atm-pack-overtime</c>.</summary>
    /// <param name="microseconds">100 to 10000 µs.</param>
    /// <returns>This builder.</returns>
    public TSelf AtmPackOvertime(AtmPackOvertime microseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAtm().atmPackOvertime, microseconds, file, line);

    /// <summary>The depth of the TDM jitter buffer. Keyword: <c>jitter-buffer</c>.</summary>
    /// <param name="milliseconds">2 to 64 ms.</param>
    /// <returns>This builder.</returns>
    public TSelf JitterBuffer(JitterBuffer milliseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureTdm().jitterBuffer, milliseconds, file, line);

    /// <summary>The depth of the CEP jitter buffer. Keyword: <c>jitter-buffer-cep</c>.</summary>
    /// <param name="microseconds">125 to 16000 µs in steps of 125.</param>
    /// <returns>This builder.</returns>
    public TSelf CepJitterBuffer(CepJitterBuffer microseconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureTdm().cepJitterBuffer, microseconds, file, line);

    /// <summary>The TDM frames in a packet; both ends have to agree. Keyword: <c>tdm-encapsulation-number</c>.</summary>
    /// <param name="frames">8, 16, 24, 32 or 40.</param>
    /// <returns>This builder.</returns>
    public TSelf TdmEncapsulationNumber(TdmEncapsulationNumber frames, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureTdm().tdmEncapsulationNumber, frames, file, line);

    /// <summary>Numbers the TDM packets. Keyword: <c>tdm-sequence-number</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf TdmSequenceNumber(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureTdm().tdmSequenceNumber, on, file, line);

    /// <summary>Puts an RTP header into TDM packets; both ends have to agree. Keyword: <c>rtp-header</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <param name="isPrivate">The private form of the header, CEP only. Keyword: <c>private</c>.</param>
    /// <returns>This builder.</returns>
    public TSelf RtpHeader(Input<bool>? on = null, Input<bool>? isPrivate = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.EnsureTdm().rtpHeaderPrivate = SettingFactory.Maybe(isPrivate, new Origin(file, line));
        return Set(ref Model.EnsureTdm().rtpHeader, on, file, line);
    }

    /// <summary>What fills the line when TDM packets are missing. Keyword: <c>idle-code</c>.</summary>
    /// <param name="code">Two hexadecimal digits, 00 to FF.</param>
    /// <returns>This builder.</returns>
    public TSelf IdleCode(IdleCode code, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureTdm().idleCode, code, file, line);

    /// <summary>Compresses the payload of CEP. Keyword: <c>payload-compression dba uneq</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf PayloadCompression(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureTdm().payloadCompression, on, file, line);

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
    public TSelf Bfd(
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
        PseudowireLine.Put(Circuit.bfd ??= [], new PwBfd
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
        return Self;
    }

    /// <summary>Follows the state of a management pseudowire. Command: <c>mpls l2vc track admin-vc</c>.</summary>
    /// <param name="loopback">The loopback interface of the management pseudowire.</param>
    /// <returns>This builder.</returns>
    public TSelf TrackManagementPseudowire(InterfaceName loopback, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        PseudowireLine.Put(Circuit.tracking ??= [], new PwTracking { Origin = origin, role = Model.role, @interface = SettingFactory.Of(loopback, origin) });
        return Self;
    }

    /// <summary>A flow label, by which routers on the way share the load; the other end is set the complementary way. Command: <c>mpls l2vpn flow-label</c>.</summary>
    /// <param name="direction">Sent, received or both.</param>
    /// <param name="isStatic">Without negotiation, at both ends. Keyword: <c>static</c>.</param>
    /// <returns>This builder.</returns>
    public TSelf FlowLabel(Input<FlowLabelDirection> direction, Input<bool>? isStatic = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        PseudowireLine.Put(Circuit.flowLabels ??= [], new PwFlowLabel
        {
            Origin = origin,
            role = Model.role,
            direction = SettingFactory.Of(direction, origin),
            @static = SettingFactory.Maybe(isStatic, origin),
        });
        return Self;
    }

    /// <summary>The TTL of the pseudowire, for static and hybrid multi-segment ones. Command: <c>mpls l2vpn pw-ttl</c>.</summary>
    /// <param name="ttl">1 to 255.</param>
    /// <returns>This builder.</returns>
    public TSelf Ttl(PwTtl ttl, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        PseudowireLine.Put(Circuit.ttls ??= [], new PseudowireTtl { Origin = origin, role = Model.role, value = SettingFactory.Of(ttl, origin) });
        return Self;
    }

    /// <summary>Simulates a fault of the attachment circuit of this pseudowire; FRR only, for maintenance. Command: <c>manual-set pw-ac-fault</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf ManualFault(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ref var setting = ref Model.role.Is(PseudowireRole.Secondary) ? ref Circuit.EnsureMaintenance(new Origin(file, line)).manualFaultSecondary : ref Circuit.EnsureMaintenance(new Origin(file, line)).manualFault;
        return Set(ref setting, on, file, line);
    }

    /// <summary>Counts the traffic of the pseudowire. Command: <c>mpls l2vpn pw traffic-statistics enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf TrafficStatistics(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ref var setting = ref Model.role.Is(PseudowireRole.Secondary) ? ref Circuit.EnsureOam(new Origin(file, line)).trafficStatisticsSecondary
            : ref Model.role.Is(PseudowireRole.Bypass) ? ref Circuit.EnsureOam(new Origin(file, line)).trafficStatisticsBypass
            : ref Circuit.EnsureOam(new Origin(file, line)).trafficStatistics;
        return Set(ref setting, on, file, line);
    }

    /// <summary>Limits the bandwidth of the pseudowire. Command: <c>mpls l2vpn qos cir</c>.</summary>
    /// <param name="committed">The committed rate, 16 to 4294967294 kbit/s.</param>
    /// <param name="peak">The peak rate, not less than the committed one. Keyword: <c>pir</c>.</param>
    /// <param name="profile">The QoS profile, 1 to 63 characters. Keyword: <c>qos-profile</c>.</param>
    /// <returns>This builder.</returns>
    public TSelf Qos(RateLimit committed, RateLimit? peak = null, QosProfileName? profile = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        PseudowireLine.Put(Circuit.qos ??= [], new PwQos
        {
            Origin = origin,
            role = Model.role,
            committedRate = SettingFactory.Of(committed, origin),
            peakRate = SettingFactory.Maybe(peak, origin),
            profile = SettingFactory.Maybe(profile, origin),
        });
        return Self;
    }
}
