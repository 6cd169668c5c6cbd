using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>A protocol of the link layer.</summary>
public enum LinkProtocol
{
    /// <summary>PPP. Keyword: <c>ppp</c>.</summary>
    Ppp,

    /// <summary>HDLC. Keyword: <c>hdlc</c>.</summary>
    Hdlc,

    /// <summary>Frame relay. Keyword: <c>fr</c>.</summary>
    FrameRelay,
}

/// <summary>How a serial interface works.</summary>
public enum PhysicalMode
{
    /// <summary>With a clock. Keyword: <c>sync</c>.</summary>
    Synchronous,

    /// <summary>Without a clock, as a modem needs it. Keyword: <c>async</c>.</summary>
    Asynchronous,
}

/// <summary>What an asynchronous interface carries.</summary>
public enum AsyncMode
{
    /// <summary>Packets of PPP. Keyword: <c>protocol</c>.</summary>
    Protocol,

    /// <summary>A terminal session. Keyword: <c>flow</c>.</summary>
    Flow,
}

/// <summary>The end of a frame relay line.</summary>
public enum FrameRelayType
{
    /// <summary>The end of the subscriber. Keyword: <c>dte</c>.</summary>
    Dte,

    /// <summary>The end of the network. Keyword: <c>dce</c>.</summary>
    Dce,

    /// <summary>Between two networks. Keyword: <c>nni</c>.</summary>
    Nni,
}

/// <content>The link layer and PPP.</content>
public sealed partial class ComwareInterface
{
    internal LinkLayer? link;
    internal ComwarePpp? ppp;

    /// <summary>The link layer of the interface; null when nothing of it is configured.</summary>
    public LinkLayer? Link => link;

    /// <summary>PPP on the interface; null when nothing of it is configured.</summary>
    public ComwarePpp? Ppp => ppp;

    internal LinkLayer EnsureLink(Origin at) => link ??= new LinkLayer { Origin = at };

    internal ComwarePpp EnsurePpp(Origin at) => ppp ??= new ComwarePpp { Origin = at };
}

/// <summary>The link layer of an interface.</summary>
public sealed class LinkLayer : ConfigObject
{
    internal Setting<LinkProtocol> protocol;
    internal Setting<PhysicalMode> physicalMode;
    internal Setting<AsyncMode> asyncMode;
    internal Setting<ComwareKeepalive> keepalive;
    internal Setting<KeepaliveRetry> keepaliveRetry;
    internal Setting<FrameRelayType> frameRelayType;
    internal Setting<DialerNumber> pppoeDialer;
    internal Setting<bool> pppoeNoHostUniq;
    internal List<FrameRelayDlci>? dlcis;
    internal List<FrameRelayMap>? frameRelayMaps;

    /// <summary>The protocol of the link layer; PPP on serial interfaces when not set. Changing it wipes what depends on it. Command: <c>link-protocol</c>.</summary>
    public Setting<LinkProtocol> Protocol => protocol;

    /// <summary>How a serial interface works; synchronously when not set. A dial-up line with a modem is asynchronous. Command: <c>physical-mode</c>.</summary>
    public Setting<PhysicalMode> PhysicalMode => physicalMode;

    /// <summary>What an asynchronous interface carries; PPP needs packets. Command: <c>async-mode</c>.</summary>
    public Setting<AsyncMode> AsyncMode => asyncMode;

    /// <summary>How often keepalive packets are sent, in seconds; 10 when not set. Command: <c>timer-hold</c>.</summary>
    public Setting<ComwareKeepalive> Keepalive => keepalive;

    /// <summary>After how many keepalive packets without an answer the link is down; 5 when not set. Command: <c>timer-hold retry</c>.</summary>
    public Setting<KeepaliveRetry> KeepaliveRetry => keepaliveRetry;

    /// <summary>The end of a frame relay line; the user end when not set. Command: <c>fr interface-type</c>.</summary>
    public Setting<FrameRelayType> FrameRelayType => frameRelayType;

    /// <summary>The Dialer whose PPPoE client uses the interface. Command: <c>pppoe-client dial-bundle-number</c>.</summary>
    public Setting<DialerNumber> PppoeDialer => pppoeDialer;

    /// <summary>The PPPoE client sends no Host-Uniq field. Keyword: <c>no-hostuniq</c>.</summary>
    public Setting<bool> PppoeNoHostUniq => pppoeNoHostUniq;

    /// <summary>The frame relay connections of the interface. Command: <c>fr dlci</c>.</summary>
    public IReadOnlyList<FrameRelayDlci> Dlcis => dlcis ?? (IReadOnlyList<FrameRelayDlci>)[];

    /// <summary>The addresses behind frame relay connections. Command: <c>fr map ip</c>.</summary>
    public IReadOnlyList<FrameRelayMap> FrameRelayMaps => frameRelayMaps ?? (IReadOnlyList<FrameRelayMap>)[];
}

/// <summary>A frame relay connection. Command: <c>fr dlci</c>.</summary>
public sealed class FrameRelayDlci : ConfigObject
{
    internal Setting<Dlci> dlci;

    /// <summary>Its number.</summary>
    public Setting<Dlci> Dlci => dlci;
}

/// <summary>An address behind a frame relay connection. Command: <c>fr map ip</c>.</summary>
public sealed class FrameRelayMap : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<bool> isDefault;
    internal Setting<Dlci> dlci;

    /// <summary>The address; not set where all other packets take the connection.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>All other packets take the connection. Keyword: <c>default</c>.</summary>
    public Setting<bool> IsDefault => isDefault;

    /// <summary>The number of the connection.</summary>
    public Setting<Dlci> Dlci => dlci;
}
