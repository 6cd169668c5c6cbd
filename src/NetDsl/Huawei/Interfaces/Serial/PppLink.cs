namespace NetDsl.Huawei;

/// <summary>How a password is given.</summary>
public enum PasswordForm
{
    /// <summary>In clear text. Keyword: <c>simple</c>.</summary>
    Simple,

    /// <summary>Enciphered, or to be enciphered by the device. Keyword: <c>cipher</c>.</summary>
    Cipher,
}

/// <content>PPP.</content>
public sealed partial class VrpInterface
{
    internal PppLink? ppp;

    /// <summary>PPP on the interface; null when nothing of it is configured.</summary>
    public PppLink? Ppp => ppp;

    internal PppLink EnsurePpp(Origin at) => ppp ??= new PppLink { Origin = at };
}

/// <summary>PPP on an interface.</summary>
public sealed class PppLink : ConfigObject
{
    internal Setting<bool> autoAuthentication;
    internal Setting<PppMru> mru;
    internal Setting<PppKeepaliveInterval> keepaliveInterval;
    internal Setting<PppKeepaliveRetransmissions> keepaliveRetransmissions;
    internal Setting<PppKeepaliveTimeout> keepaliveTimeout;
    internal Setting<bool> chap;
    internal Setting<bool> pap;
    internal Setting<bool> mschapV1;
    internal Setting<bool> mschapV2;
    internal Setting<PppUserName> chapUser;
    internal Setting<PasswordForm> chapPasswordForm;
    internal Setting<Secret> chapPassword;
    internal Setting<PppUserName> papUser;
    internal Setting<PasswordForm> papPasswordForm;
    internal Setting<Secret> papPassword;
    internal Setting<bool> peerHostRouteSuppressed;
    internal Setting<bool> negotiatedAddress;
    internal Setting<InterfaceName> multilink;
    internal Setting<InterfaceName> globalMultilink;
    internal Setting<MultilinkThreshold> leastLinks;
    internal Setting<PppNegotiationTimeout> negotiationTimeout;
    internal Setting<PppLinkDeadTime> linkDeadTime;
    internal Setting<bool> magicNumberCheck;
    internal Setting<bool> mruNegotiateIpv4;
    internal Setting<bool> mruNegotiateIpv6;

    /// <summary>The other side is authenticated by the way that it chooses. Command: <c>ppp authentication-mode auto</c>.</summary>
    public Setting<bool> AutoAuthentication => autoAuthentication;

    /// <summary>The largest packet that PPP takes, in bytes. Command: <c>ppp mru</c>.</summary>
    public Setting<PppMru> Mru => mru;

    /// <summary>How often a connection is checked, 20 s when it is not set. Keyword: <c>interval</c>.</summary>
    public Setting<PppKeepaliveInterval> KeepaliveInterval => keepaliveInterval;

    /// <summary>How many unanswered checks end a connection, 3 when it is not set. Keyword: <c>retransmit</c>.</summary>
    public Setting<PppKeepaliveRetransmissions> KeepaliveRetransmissions => keepaliveRetransmissions;

    /// <summary>How long an answer may take, in seconds. Keyword: <c>response-timeout</c>.</summary>
    public Setting<PppKeepaliveTimeout> KeepaliveTimeout => keepaliveTimeout;

    /// <summary>The other side is authenticated by CHAP. Command: <c>ppp authentication-mode chap</c>.</summary>
    public Setting<bool> Chap => chap;

    /// <summary>The other side is authenticated by PAP. Command: <c>ppp authentication-mode pap</c>.</summary>
    public Setting<bool> Pap => pap;

    /// <summary>The other side is authenticated by MS-CHAP, version 1. Command: <c>ppp authentication-mode mschapv1</c>.</summary>
    public Setting<bool> MschapV1 => mschapV1;

    /// <summary>The other side is authenticated by MS-CHAP, version 2. Command: <c>ppp authentication-mode mschapv2</c>.</summary>
    public Setting<bool> MschapV2 => mschapV2;

    /// <summary>The name that this device gives in CHAP. Command: <c>ppp chap user</c>.</summary>
    public Setting<PppUserName> ChapUser => chapUser;

    /// <summary>How the password for CHAP is given. Keywords: <c>simple</c>, <c>cipher</c>.</summary>
    public Setting<PasswordForm> ChapPasswordForm => chapPasswordForm;

    /// <summary>The password for CHAP. Command: <c>ppp chap password</c>.</summary>
    public Setting<Secret> ChapPassword => chapPassword;

    /// <summary>The name that this device gives in PAP. Command: <c>ppp pap local-user</c>.</summary>
    public Setting<PppUserName> PapUser => papUser;

    /// <summary>How the password for PAP is given. Keywords: <c>simple</c>, <c>cipher</c>.</summary>
    public Setting<PasswordForm> PapPasswordForm => papPasswordForm;

    /// <summary>The password for PAP. Keyword: <c>password</c>.</summary>
    public Setting<Secret> PapPassword => papPassword;

    /// <summary>No host route to the address of the other side. Command: <c>ppp peer hostroute-suppress</c>.</summary>
    public Setting<bool> PeerHostRouteSuppressed => peerHostRouteSuppressed;

    /// <summary>The other side assigns the address. Command: <c>ip address ppp-negotiate</c>.</summary>
    public Setting<bool> NegotiatedAddress => negotiatedAddress;

    /// <summary>The multilink bundle that the link belongs to. Command: <c>ppp mp</c>.</summary>
    public Setting<InterfaceName> Multilink => multilink;

    /// <summary>The global multilink bundle that the link belongs to. Command: <c>ppp mp-global</c>.</summary>
    public Setting<InterfaceName> GlobalMultilink => globalMultilink;

    /// <summary>With fewer links up the bundle goes down. Command: <c>ppp mp threshold-least</c>.</summary>
    public Setting<MultilinkThreshold> LeastLinks => leastLinks;

    /// <summary>How long PPP waits for an answer, in seconds. Command: <c>ppp timer negotiate</c>.</summary>
    public Setting<PppNegotiationTimeout> NegotiationTimeout => negotiationTimeout;

    /// <summary>How long a link stays down before it is negotiated again, in seconds. Command: <c>ppp timer link-dead</c>.</summary>
    public Setting<PppLinkDeadTime> LinkDeadTime => linkDeadTime;

    /// <summary>Keepalive packets are checked by their magic number. Command: <c>ppp magic-number check</c>.</summary>
    public Setting<bool> MagicNumberCheck => magicNumberCheck;

    /// <summary>IPv4 keeps to the negotiated MRU. Command: <c>ppp mru-negotiate ipv4</c>.</summary>
    public Setting<bool> MruNegotiateIpv4 => mruNegotiateIpv4;

    /// <summary>IPv6 keeps to the negotiated MRU. Command: <c>ppp mru-negotiate ipv6</c>.</summary>
    public Setting<bool> MruNegotiateIpv6 => mruNegotiateIpv6;
}
