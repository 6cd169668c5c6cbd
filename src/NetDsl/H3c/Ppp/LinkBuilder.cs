using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>The link layer.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>The protocol of the link layer; PPP on serial interfaces when not set. Changing it wipes what depends on it. Command: <c>link-protocol</c>.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder LinkProtocol(Input<LinkProtocol> protocol, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureLink(new Origin(file, line)).protocol, protocol, file, line);

    /// <summary>How a serial interface works; synchronously when not set. A dial-up line with a modem is asynchronous. Command: <c>physical-mode</c>.</summary>
    /// <param name="mode">Synchronous or asynchronous.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder PhysicalMode(Input<PhysicalMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureLink(new Origin(file, line)).physicalMode, mode, file, line);

    /// <summary>What an asynchronous interface carries; PPP needs packets. Command: <c>async-mode</c>.</summary>
    /// <param name="mode">Packets or a terminal session.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder AsyncMode(Input<AsyncMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureLink(new Origin(file, line)).asyncMode, mode, file, line);

    /// <summary>How often keepalive packets are sent, in seconds; 10 when not set. Command: <c>timer-hold</c>.</summary>
    /// <param name="seconds">0 to 32767 s; 0 never.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Keepalive(ComwareKeepalive seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureLink(new Origin(file, line)).keepalive, seconds, file, line);

    /// <summary>After how many keepalive packets without an answer the link is down; 5 when not set. Command: <c>timer-hold retry</c>.</summary>
    /// <param name="times">1 to 255.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder KeepaliveRetry(KeepaliveRetry times, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureLink(new Origin(file, line)).keepaliveRetry, times, file, line);

    /// <summary>The end of a frame relay line; the user end when not set. Command: <c>fr interface-type</c>.</summary>
    /// <param name="type">DTE, DCE or NNI.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder FrameRelayType(Input<FrameRelayType> type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref EnsureLink(new Origin(file, line)).frameRelayType, type, file, line);

    /// <summary>A frame relay connection. Command: <c>fr dlci</c>.</summary>
    /// <param name="dlci">16 to 1007.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder FrameRelayConnection(Dlci dlci, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureLink(origin).dlcis ??= []).Add(new FrameRelayDlci { Origin = origin, dlci = SettingFactory.Of(dlci, origin) });
        return this;
    }

    /// <summary>The address behind a frame relay connection. Command: <c>fr map ip</c>.</summary>
    /// <param name="dlci">16 to 1007.</param>
    /// <param name="address">The address; all other packets take the connection when left out. Keyword: <c>default</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder FrameRelayMap(Dlci dlci, Ipv4Address? address = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.EnsureLink(origin).frameRelayMaps ??= []).Add(new FrameRelayMap
        {
            Origin = origin,
            dlci = SettingFactory.Of(dlci, origin),
            address = SettingFactory.Maybe(address, origin),
            isDefault = address is null ? new Setting<bool>(true, true, origin) : default,
        });
        return this;
    }

    /// <summary>The PPPoE client of a Dialer with bundle DDR uses the interface. Command: <c>pppoe-client dial-bundle-number</c>.</summary>
    /// <param name="dialer">The number of the Dialer.</param>
    /// <param name="noHostUniq">True: without the Host-Uniq field. Keyword: <c>no-hostuniq</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder PppoeClient(DialerNumber dialer, Input<bool>? noHostUniq = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var link = Model.EnsureLink(origin);
        link.pppoeNoHostUniq = SettingFactory.Maybe(noHostUniq, origin);
        return Set(ref link.pppoeDialer, dialer, file, line);
    }

    /// <summary>PPP.</summary>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public ComwareInterfaceBuilder Ppp(Action<ComwarePppBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new ComwarePppBuilder(Model.EnsurePpp(new Origin(file, line))).Configure(configure);
        return this;
    }

    private LinkLayer EnsureLink(Origin at) => Model.EnsureLink(at);
}
