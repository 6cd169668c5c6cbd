using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>
/// A local connection between this interface and another one of the same router (circuit cross connect). It may stand for the primary
/// pseudowire, or with <see cref="Secondary"/> protect one. Command: <c>mpls ccc</c>.
/// </summary>
public sealed class CccConnection : ConfigObject
{
    internal Setting<CccName> instance;
    internal Setting<InterfaceName> outInterface;
    internal Setting<PseudowireEncapsulation> encapsulation;
    internal Setting<bool> accessPort;
    internal Setting<JitterBuffer> jitterBuffer;
    internal Setting<TdmFrames> tdmFrames;
    internal Setting<IdleCode> idleCode;
    internal Setting<bool> rtpHeader;
    internal Setting<AtmCells> maxAtmCells;
    internal Setting<AtmPackOvertime> atmPackOvertime;
    internal Setting<bool> secondary;

    /// <summary>The name of the instance. Keyword: <c>instance-name</c>.</summary>
    public Setting<CccName> Instance => instance;

    /// <summary>The other interface. Keyword: <c>out-interface</c>.</summary>
    public Setting<InterfaceName> OutInterface => outInterface;

    /// <summary>How frames are carried. Keywords: <c>raw</c>, <c>tagged</c>, <c>ip-interworking</c>, <c>ip-layer2</c>.</summary>
    public Setting<PseudowireEncapsulation> Encapsulation => encapsulation;

    /// <summary>The interface is an access port, Ethernet main interfaces only. Keyword: <c>access-port</c>.</summary>
    public Setting<bool> AccessPort => accessPort;

    /// <summary>The depth of the TDM jitter buffer, in milliseconds. Keyword: <c>jitter-buffer</c>.</summary>
    public Setting<JitterBuffer> JitterBuffer => jitterBuffer;

    /// <summary>The TDM frames in a packet. Keyword: <c>tdm-encapsulation</c>.</summary>
    public Setting<TdmFrames> TdmFrames => tdmFrames;

    /// <summary>What fills the line when packets are missing. Keyword: <c>idle-code</c>.</summary>
    public Setting<IdleCode> IdleCode => idleCode;

    /// <summary>The RTP header in TDM packets. Keyword: <c>rtp-header</c>.</summary>
    public Setting<bool> RtpHeader => rtpHeader;

    /// <summary>The most ATM cells in a packet. Keyword: <c>max-atm-cells</c>.</summary>
    public Setting<AtmCells> MaxAtmCells => maxAtmCells;

    /// <summary>How long cells are gathered for a packet, in microseconds. Keyword: <c>atm-pack-overtime</c>.</summary>
    public Setting<AtmPackOvertime> AtmPackOvertime => atmPackOvertime;

    /// <summary>It protects the primary. Keyword: <c>secondary</c>.</summary>
    public Setting<bool> Secondary => secondary;
}

/// <summary>A CCC connection that the system view describes by a name: local between two interfaces, or static with labels. Command: <c>ccc</c>.</summary>
public sealed class NamedCcc : ConfigObject
{
    internal Setting<CccName> name;
    internal Setting<bool> ipInterworking;
    internal Setting<InterfaceName> @interface;
    internal Setting<InterfaceName> outInterface;
    internal Setting<JitterBuffer> jitterBuffer;
    internal Setting<IdleCode> idleCode;
    internal Setting<TdmFrames> tdmFrames;
    internal Setting<bool> rtpHeader;
    internal Setting<AtmCells> maxAtmCells;
    internal Setting<AtmPackOvertime> atmPackOvertime;
    internal Setting<ReceiveLabel> inLabel;
    internal Setting<MplsLabel> outLabel;
    internal Setting<Ipv4Address> nextHop;
    internal Setting<bool> controlWord;

    /// <summary>The name.</summary>
    public Setting<CccName> Name => name;

    /// <summary>IP packets between unlike interfaces. Keyword: <c>ip-interworking</c>.</summary>
    public Setting<bool> IpInterworking => ipInterworking;

    /// <summary>The interface towards the CE. Keyword: <c>interface</c>.</summary>
    public Setting<InterfaceName> Interface => @interface;

    /// <summary>The other interface: of a local connection that of the other CE, of a static one that towards the next router. Keyword: <c>out-interface</c>.</summary>
    public Setting<InterfaceName> OutInterface => outInterface;

    /// <summary>The depth of the TDM jitter buffer, in milliseconds. Keyword: <c>jitter-buffer</c>.</summary>
    public Setting<JitterBuffer> JitterBuffer => jitterBuffer;

    /// <summary>What fills the line when packets are missing. Keyword: <c>idle-code</c>.</summary>
    public Setting<IdleCode> IdleCode => idleCode;

    /// <summary>The TDM frames in a packet. Keyword: <c>tdm-encapsulation</c>.</summary>
    public Setting<TdmFrames> TdmFrames => tdmFrames;

    /// <summary>The RTP header in TDM packets. Keyword: <c>rtp-header</c>.</summary>
    public Setting<bool> RtpHeader => rtpHeader;

    /// <summary>The most ATM cells in a packet. Keyword: <c>max-atm-cells</c>.</summary>
    public Setting<AtmCells> MaxAtmCells => maxAtmCells;

    /// <summary>How long cells are gathered for a packet, in microseconds. Keyword: <c>atm-pack-overtime</c>.</summary>
    public Setting<AtmPackOvertime> AtmPackOvertime => atmPackOvertime;

    /// <summary>The label that is received on a static connection. Keyword: <c>in-label</c>.</summary>
    public Setting<ReceiveLabel> InLabel => inLabel;

    /// <summary>The label that is sent on a static connection. Keyword: <c>out-label</c>.</summary>
    public Setting<MplsLabel> OutLabel => outLabel;

    /// <summary>The next router of a static connection. Keyword: <c>nexthop</c>.</summary>
    public Setting<Ipv4Address> NextHop => nextHop;

    /// <summary>The control word of a static connection. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    public Setting<bool> ControlWord => controlWord;
}

/// <summary>The description of a named CCC connection. Command: <c>ccc ... description</c>.</summary>
public sealed class CccDescription : ConfigObject
{
    internal Setting<CccName> name;
    internal Setting<PwDescription> text;

    /// <summary>The name of the connection.</summary>
    public Setting<CccName> Name => name;

    /// <summary>The description.</summary>
    public Setting<PwDescription> Text => text;
}

/// <content>CCC connections of the system view.</content>
public sealed partial class VrpRouter
{
    internal List<NamedCcc>? namedCcc;
    internal List<CccDescription>? cccDescriptions;

    /// <summary>The CCC connections that the system view describes. Command: <c>ccc</c>.</summary>
    public IReadOnlyList<NamedCcc> NamedCcc => namedCcc ?? (IReadOnlyList<NamedCcc>)[];

    /// <summary>The descriptions of CCC connections. Command: <c>ccc ... description</c>.</summary>
    public IReadOnlyList<CccDescription> CccDescriptions => cccDescriptions ?? (IReadOnlyList<CccDescription>)[];
}
