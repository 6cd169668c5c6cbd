using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>A signalling protocol of ISDN.</summary>
public enum IsdnProtocol
{
    /// <summary>Keyword: <c>dss1</c>.</summary>
    Dss1,

    /// <summary>Keyword: <c>etsi</c>.</summary>
    Etsi,

    /// <summary>Keyword: <c>ansi</c>.</summary>
    Ansi,

    /// <summary>Keyword: <c>at&amp;t</c>.</summary>
    Att,

    /// <summary>Keyword: <c>ni</c>.</summary>
    Ni,

    /// <summary>Keyword: <c>ni2</c>.</summary>
    Ni2,

    /// <summary>Keyword: <c>ntt</c>.</summary>
    Ntt,

    /// <summary>Keyword: <c>qsig</c>.</summary>
    Qsig,

    /// <summary>Keyword: <c>5ess</c>.</summary>
    FiveEss,
}

/// <summary>The end of an ISDN line.</summary>
public enum IsdnMode
{
    /// <summary>The end of the subscriber. Keyword: <c>user</c>.</summary>
    User,

    /// <summary>The end of the exchange. Keyword: <c>network</c>.</summary>
    Network,
}

/// <summary>The order in which B channels are taken.</summary>
public enum ChannelOrder
{
    /// <summary>Keyword: <c>ascending</c>.</summary>
    Ascending,

    /// <summary>Keyword: <c>descending</c>.</summary>
    Descending,
}

/// <content>ISDN.</content>
public sealed partial class ComwareInterface
{
    internal IsdnLink? isdn;

    /// <summary>ISDN on a BRI interface or the D channel of a PRI; null when nothing of it is configured.</summary>
    public IsdnLink? Isdn => isdn;

    internal IsdnLink EnsureIsdn(Origin at) => isdn ??= new IsdnLink { Origin = at };
}

/// <summary>ISDN on an interface.</summary>
public sealed class IsdnLink : ConfigObject
{
    internal Setting<IsdnProtocol> protocolType;
    internal Setting<IsdnMode> protocolMode;
    internal Setting<IsdnNumber> callerNumber;
    internal Setting<IsdnNumber> calling;
    internal Setting<bool> localChannels;
    internal Setting<bool> exclusiveChannels;
    internal Setting<ChannelOrder> channelOrder;
    internal Setting<bool> pointToPoint;
    internal Setting<bool> linkPermanent;
    internal Setting<bool> activePermanent;
    internal Setting<bool> twoTei;
    internal List<IsdnCalledNumber>? calledNumbers;

    /// <summary>The signalling protocol of the exchange; DSS1 when not set. Command: <c>isdn protocol-type</c>.</summary>
    public Setting<IsdnProtocol> ProtocolType => protocolType;

    /// <summary>The end of the line; the user end when not set. Back to back one end is the network. Command: <c>isdn protocol-mode</c>.</summary>
    public Setting<IsdnMode> ProtocolMode => protocolMode;

    /// <summary>The only number whose calls are accepted. Command: <c>isdn caller-number</c>.</summary>
    public Setting<IsdnNumber> CallerNumber => callerNumber;

    /// <summary>The number that is shown to whom is called. Command: <c>isdn calling</c>.</summary>
    public Setting<IsdnNumber> Calling => calling;

    /// <summary>The router manages the B channels itself. Command: <c>isdn bch-local-manage</c>.</summary>
    public Setting<bool> LocalChannels => localChannels;

    /// <summary>The exchange may not choose another channel. Keyword: <c>exclusive</c>.</summary>
    public Setting<bool> ExclusiveChannels => exclusiveChannels;

    /// <summary>The order in which B channels are taken; needs local management of the channels. Command: <c>isdn bch-select-way</c>.</summary>
    public Setting<ChannelOrder> ChannelOrder => channelOrder;

    /// <summary>The BRI line is point to point. Command: <c>isdn link-mode p2p</c>.</summary>
    public Setting<bool> PointToPoint => pointToPoint;

    /// <summary>The link layer of the BRI line stays up, user end only. Command: <c>isdn q921-permanent</c>.</summary>
    public Setting<bool> LinkPermanent => linkPermanent;

    /// <summary>The BRI line stays active, network end only. Command: <c>permanent-active</c>.</summary>
    public Setting<bool> ActivePermanent => activePermanent;

    /// <summary>Each B channel of the BRI line has a terminal identifier of its own. Command: <c>isdn two-tei</c>.</summary>
    public Setting<bool> TwoTei => twoTei;

    /// <summary>The called numbers that the interface answers for; all when there is none. Command: <c>isdn check-called-number</c>.</summary>
    public IReadOnlyList<IsdnCalledNumber> CalledNumbers => calledNumbers ?? (IReadOnlyList<IsdnCalledNumber>)[];
}

/// <summary>A called number that an interface answers for. Command: <c>isdn check-called-number</c>.</summary>
public sealed class IsdnCalledNumber : ConfigObject
{
    internal Setting<CalledNumberIndex> index;
    internal Setting<CalledNumber> number;

    /// <summary>Its index.</summary>
    public Setting<CalledNumberIndex> Index => index;

    /// <summary>The number.</summary>
    public Setting<CalledNumber> Number => number;
}
