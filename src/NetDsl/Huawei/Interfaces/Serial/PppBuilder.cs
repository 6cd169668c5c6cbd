using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes PPP on an interface.</summary>
public sealed class PppBuilder : Builder<PppBuilder, PppLink>
{
    internal PppBuilder(PppLink model)
        : base(model)
    {
    }

    /// <summary>Authenticates the other side by CHAP. Command: <c>ppp authentication-mode chap</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PppBuilder AuthenticateByChap(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.chap, on, file, line);

    /// <summary>Authenticates the other side by PAP. Command: <c>ppp authentication-mode pap</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PppBuilder AuthenticateByPap(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.pap, on, file, line);

    /// <summary>Authenticates the other side by the way that it chooses, virtual templates only. Command: <c>ppp authentication-mode auto</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PppBuilder AuthenticateByAny(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autoAuthentication, on, file, line);

    /// <summary>The largest packet that PPP takes, virtual templates only. Command: <c>ppp mru</c>.</summary>
    /// <param name="bytes">1024 to 9600 bytes; 1492 without this verb.</param>
    /// <returns>This builder.</returns>
    public PppBuilder Mru(PppMru bytes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.mru, bytes, file, line);

    /// <summary>What this device gives when the other side authenticates it by CHAP. Commands: <c>ppp chap user</c>, <c>ppp chap password</c>.</summary>
    /// <param name="user">The name, 1 to 253 characters.</param>
    /// <param name="password">The password.</param>
    /// <param name="form">In clear text or enciphered; enciphered when left out. Keywords: <c>simple</c>, <c>cipher</c>.</param>
    /// <returns>This builder.</returns>
    public PppBuilder ChapUser(
        PppUserName user,
        Secret? password = null,
        Input<PasswordForm>? form = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.chapUser = SettingFactory.Of(user, origin);
        Model.chapPassword = SettingFactory.Maybe(password, origin);
        Model.chapPasswordForm = password is null ? default : SettingFactory.Of(form ?? PasswordForm.Cipher, origin);
        return this;
    }

    /// <summary>What this device gives when the other side authenticates it by PAP. Command: <c>ppp pap local-user ... password</c>.</summary>
    /// <param name="user">The name, 1 to 253 characters.</param>
    /// <param name="password">The password.</param>
    /// <param name="form">In clear text or enciphered; enciphered when left out. Keywords: <c>simple</c>, <c>cipher</c>.</param>
    /// <returns>This builder.</returns>
    public PppBuilder PapUser(
        PppUserName user,
        Secret password,
        Input<PasswordForm>? form = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.papUser = SettingFactory.Of(user, origin);
        Model.papPassword = SettingFactory.Of(password, origin);
        Model.papPasswordForm = SettingFactory.Of(form ?? PasswordForm.Cipher, origin);
        return this;
    }

    /// <summary>Suppresses the host route to the other side. Command: <c>ppp peer hostroute-suppress</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PppBuilder PeerHostRouteSuppress(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.peerHostRouteSuppressed, on, file, line);

    /// <summary>How long PPP waits for an answer. Command: <c>ppp timer negotiate</c>.</summary>
    /// <param name="timeout">1 to 10 s.</param>
    /// <returns>This builder.</returns>
    public PppBuilder NegotiationTimeout(PppNegotiationTimeout timeout, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.negotiationTimeout, timeout, file, line);

    /// <summary>How long a serial link stays down before it is negotiated again. Command: <c>ppp timer link-dead</c>.</summary>
    /// <param name="time">5 to 30 s.</param>
    /// <returns>This builder.</returns>
    public PppBuilder LinkDeadTime(PppLinkDeadTime time, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.linkDeadTime, time, file, line);

    /// <summary>Checks keepalive packets by their magic number. Command: <c>ppp magic-number check</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PppBuilder MagicNumberCheck(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.magicNumberCheck, on, file, line);

    /// <summary>Keeps IPv4 packets to the negotiated MRU. Command: <c>ppp mru-negotiate ipv4</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PppBuilder MruNegotiateIpv4(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mruNegotiateIpv4, on, file, line);

    /// <summary>Keeps IPv6 packets to the negotiated MRU. Command: <c>ppp mru-negotiate ipv6</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PppBuilder MruNegotiateIpv6(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.mruNegotiateIpv6, on, file, line);

    /// <summary>With fewer links up a multilink bundle goes down. Command: <c>ppp mp threshold-least</c>.</summary>
    /// <param name="links">1 to 128.</param>
    /// <returns>This builder.</returns>
    public PppBuilder LeastLinks(MultilinkThreshold links, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.leastLinks, links, file, line);
}
