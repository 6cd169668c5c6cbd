namespace NetDsl.H3c;

/// <summary>PPP on an interface.</summary>
public sealed class ComwarePpp : ConfigObject
{
    internal Setting<bool> chap;
    internal Setting<bool> msChap;
    internal Setting<bool> msChapV2;
    internal Setting<bool> pap;
    internal Setting<bool> authenticateCallIn;
    internal Setting<IspDomainName> domain;
    internal Setting<PppHostName> chapUser;
    internal Setting<SecretForm> chapPasswordForm;
    internal Setting<Secret> chapPassword;
    internal Setting<PppHostName> papUser;
    internal Setting<SecretForm> papPasswordForm;
    internal Setting<Secret> papPassword;
    internal Setting<PppNegotiationTimeout> negotiationTimeout;
    internal Setting<bool> remoteAddressMatch;
    internal Setting<bool> multilink;
    internal Setting<MostMultilinks> mostLinks;
    internal Setting<LeastMultilinks> leastLinks;

    /// <summary>The other end is authenticated by CHAP. Command: <c>ppp authentication-mode chap</c>.</summary>
    public Setting<bool> Chap => chap;

    /// <summary>The other end is authenticated by MS-CHAP. Command: <c>ppp authentication-mode ms-chap</c>.</summary>
    public Setting<bool> MsChap => msChap;

    /// <summary>The other end is authenticated by MS-CHAP, version 2. Command: <c>ppp authentication-mode ms-chap-v2</c>.</summary>
    public Setting<bool> MsChapV2 => msChapV2;

    /// <summary>The other end is authenticated by PAP. Command: <c>ppp authentication-mode pap</c>.</summary>
    public Setting<bool> Pap => pap;

    /// <summary>Only who calls is authenticated. Keyword: <c>call-in</c>.</summary>
    public Setting<bool> AuthenticateCallIn => authenticateCallIn;

    /// <summary>The ISP domain that authenticates. Keyword: <c>domain</c>.</summary>
    public Setting<IspDomainName> Domain => domain;

    /// <summary>The name that this device gives in CHAP. Command: <c>ppp chap user</c>.</summary>
    public Setting<PppHostName> ChapUser => chapUser;

    /// <summary>How the password for CHAP is given. Keywords: <c>cipher</c>, <c>simple</c>.</summary>
    public Setting<SecretForm> ChapPasswordForm => chapPasswordForm;

    /// <summary>The password for CHAP. Command: <c>ppp chap password</c>.</summary>
    public Setting<Secret> ChapPassword => chapPassword;

    /// <summary>The name that this device gives in PAP. Command: <c>ppp pap local-user</c>.</summary>
    public Setting<PppHostName> PapUser => papUser;

    /// <summary>How the password for PAP is given. Keywords: <c>cipher</c>, <c>simple</c>.</summary>
    public Setting<SecretForm> PapPasswordForm => papPasswordForm;

    /// <summary>The password for PAP. Keyword: <c>password</c>.</summary>
    public Setting<Secret> PapPassword => papPassword;

    /// <summary>How long PPP waits for an answer, in seconds; 3 when not set. Command: <c>ppp timer negotiate</c>.</summary>
    public Setting<PppNegotiationTimeout> NegotiationTimeout => negotiationTimeout;

    /// <summary>The other end has to have an address of the same network. Command: <c>ppp ipcp remote-address match</c>.</summary>
    public Setting<bool> RemoteAddressMatch => remoteAddressMatch;

    /// <summary>Several channels are one link. Command: <c>ppp mp</c>.</summary>
    public Setting<bool> Multilink => multilink;

    /// <summary>How many channels one link may have; 16 when not set. Command: <c>ppp mp max-bind</c>.</summary>
    public Setting<MostMultilinks> MostLinks => mostLinks;

    /// <summary>How many channels come up at once. Command: <c>ppp mp min-bind</c>.</summary>
    public Setting<LeastMultilinks> LeastLinks => leastLinks;
}
