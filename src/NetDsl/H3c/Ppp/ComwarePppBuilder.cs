using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <summary>Describes PPP on an interface.</summary>
public sealed class ComwarePppBuilder : Builder<ComwarePppBuilder, ComwarePpp>
{
    internal ComwarePppBuilder(ComwarePpp model)
        : base(model)
    {
    }

    /// <summary>The other end is authenticated by CHAP. Command: <c>ppp authentication-mode chap</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder AuthenticateByChap(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.chap, on, file, line);

    /// <summary>The other end is authenticated by MS-CHAP. Command: <c>ppp authentication-mode ms-chap</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder AuthenticateByMsChap(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.msChap, on, file, line);

    /// <summary>The other end is authenticated by MS-CHAP, version 2. Command: <c>ppp authentication-mode ms-chap-v2</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder AuthenticateByMsChapV2(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.msChapV2, on, file, line);

    /// <summary>The other end is authenticated by PAP. Command: <c>ppp authentication-mode pap</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder AuthenticateByPap(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.pap, on, file, line);

    /// <summary>How long PPP waits for an answer, in seconds; 3 when not set. Command: <c>ppp timer negotiate</c>.</summary>
    /// <param name="seconds">1 to 10 s.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder NegotiationTimeout(PppNegotiationTimeout seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.negotiationTimeout, seconds, file, line);

    /// <summary>The other end has to have an address of the same network. Command: <c>ppp ipcp remote-address match</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder RemoteAddressMatch(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.remoteAddressMatch, on, file, line);

    /// <summary>Several channels are one link. Command: <c>ppp mp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder Multilink(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.multilink, on, file, line);

    /// <summary>How many channels one link may have; 16 when not set. Command: <c>ppp mp max-bind</c>.</summary>
    /// <param name="links">1 to 128.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder MostLinks(MostMultilinks links, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mostLinks, links, file, line);

    /// <summary>How many channels come up at once. Command: <c>ppp mp min-bind</c>.</summary>
    /// <param name="links">0 to 128, not more than the most.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder LeastLinks(LeastMultilinks links, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.leastLinks, links, file, line);

    /// <summary>The ISP domain that authenticates the other end. Keyword: <c>domain</c>.</summary>
    /// <param name="domain">1 to 24 characters.</param>
    /// <param name="callInOnly">True: only who calls is authenticated. Keyword: <c>call-in</c>.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder AuthenticationDomain(IspDomainName domain, Input<bool>? callInOnly = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.authenticateCallIn = SettingFactory.Maybe(callInOnly, new Origin(file, line));
        return Set(ref Model.domain, domain, file, line);
    }

    /// <summary>What this device gives when the other end authenticates it by CHAP. Commands: <c>ppp chap user</c>, <c>ppp chap password</c>.</summary>
    /// <param name="user">The name, 1 to 80 characters.</param>
    /// <param name="password">The password.</param>
    /// <param name="form">In clear text or enciphered; in clear text when left out.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder ChapUser(PppHostName user, Secret? password = null, Input<SecretForm>? form = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.chapPassword = SettingFactory.Maybe(password, origin);
        Model.chapPasswordForm = password is null ? default : SettingFactory.Of(form ?? SecretForm.Simple, origin);
        return Set(ref Model.chapUser, user, file, line);
    }

    /// <summary>What this device gives when the other end authenticates it by PAP. Command: <c>ppp pap local-user</c>.</summary>
    /// <param name="user">The name, 1 to 80 characters.</param>
    /// <param name="password">The password.</param>
    /// <param name="form">In clear text or enciphered; in clear text when left out.</param>
    /// <returns>This builder.</returns>
    public ComwarePppBuilder PapUser(PppHostName user, Secret password, Input<SecretForm>? form = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.papPassword = SettingFactory.Of(password, origin);
        Model.papPasswordForm = SettingFactory.Of(form ?? SecretForm.Simple, origin);
        return Set(ref Model.papUser, user, file, line);
    }
}
