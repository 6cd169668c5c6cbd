using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>The link below PPP, HDLC, ATM and TDM.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>The protocol of the link; both ends of a link without pseudowire agree. Command: <c>link-protocol</c>.</summary>
    /// <param name="protocol">PPP, HDLC, frame relay, ATM or TDM.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LinkProtocol(Input<LinkProtocol> protocol, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureSerialLink(new Origin(file, line)).protocol, protocol, file, line);

    /// <summary>Runs PPP on the link. Command: <c>link-protocol ppp</c>.</summary>
    /// <param name="configure">Describes PPP.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Ppp(Action<PppBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        LinkProtocol(NetDsl.Huawei.LinkProtocol.Ppp, file, line);
        return PppOptions(configure ?? (_ => { }), file, line);
    }

    /// <summary>Describes PPP without writing the link protocol, as on a multilink bundle or a virtual template.</summary>
    /// <param name="configure">Describes PPP.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PppOptions(Action<PppBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new PppBuilder(Model.EnsurePpp(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Runs HDLC on the link. Command: <c>link-protocol hdlc</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Hdlc([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => LinkProtocol(NetDsl.Huawei.LinkProtocol.Hdlc, file, line);

    /// <summary>Carries the bits of the channel as they are. Command: <c>link-protocol tdm</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Tdm([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => LinkProtocol(NetDsl.Huawei.LinkProtocol.Tdm, file, line);

    /// <summary>Runs ATM on the channel. Command: <c>link-protocol atm</c>.</summary>
    /// <returns>This builder.</returns>
    public InterfaceBuilder AtmLink([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => LinkProtocol(NetDsl.Huawei.LinkProtocol.Atm, file, line);

    /// <summary>Runs frame relay on a POS port. Command: <c>link-protocol fr</c>.</summary>
    /// <param name="format">How packets stand in the frames. Keywords: <c>ietf</c>, <c>nonstandard</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder FrameRelay(Input<FrameRelayFormat>? format = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.EnsureSerialLink(origin).frameRelayFormat = SettingFactory.Maybe(format, origin);
        return LinkProtocol(NetDsl.Huawei.LinkProtocol.FrameRelay, file, line);
    }

    /// <summary>Suppresses the host route to the PPP peer; on a CE in another subnet than its peer it has to stay. Command: <c>ppp peer hostroute-suppress</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PppPeerHostRouteSuppress(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePpp(new Origin(file, line)).peerHostRouteSuppressed, on, file, line);

    /// <summary>Lets the PPP peer assign the address. Command: <c>ip address ppp-negotiate</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder NegotiatedAddress(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsurePpp(new Origin(file, line)).negotiatedAddress, on, file, line);

    /// <summary>Makes a serial interface a member of a multilink bundle. Commands: <c>ppp mp</c>, for a trunk serial interface <c>ppp mp-global</c>.</summary>
    /// <param name="bundle">The bundle, such as <c>Mp-group0/2/0</c> or <c>Global-Mp-Group1</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder JoinMultilink(InterfaceName bundle, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var ppp = Model.EnsurePpp(new Origin(file, line));
        ref var setting = ref bundle.Kind == InterfaceKind.GlobalMpGroup ? ref ppp.globalMultilink : ref ppp.multilink;
        return Set(ref setting, bundle, file, line);
    }

    /// <summary>Where the clock of a POS port comes from; one end is master. Command: <c>clock</c>.</summary>
    /// <param name="mode">This device or the line.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Clock(Input<ClockMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureSerialLink(new Origin(file, line)).clock, mode, file, line);

    /// <summary>The length of the frame check sequence, equal at both ends. Command: <c>crc</c>.</summary>
    /// <param name="length">16 or 32 bits.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Crc(Input<CrcLength> length, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureSerialLink(new Origin(file, line)).crc, length, file, line);

    /// <summary>SDH or SONET on a POS port, equal at both ends. Command: <c>frame-format</c>.</summary>
    /// <param name="framing">SDH or SONET.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder OpticalFraming(Input<OpticalFraming> framing, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureSerialLink(new Origin(file, line)).framing, framing, file, line);

    /// <summary>Scrambles the payload, equal at both ends. Commands: <c>scramble</c>, <c>undo scramble</c>.</summary>
    /// <param name="on">False turns it off.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Scramble(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureSerialLink(new Origin(file, line)).scramble, on, file, line);

    /// <summary>The signal label of a POS port. Command: <c>flag c2</c>.</summary>
    /// <param name="label">0 to 255.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder SignalLabel(OverheadByte label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureSerialLink(new Origin(file, line)).c2, label, file, line);

    /// <summary>What the sections at both ends of a POS line recognise each other by. Command: <c>flag j0 16byte-mode</c>.</summary>
    /// <param name="text">1 to 15 characters, equal at both ends.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder SectionTrace(ShortTraceText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.EnsureSerialLink(origin).j0 = TraceFlag.Of(TraceMode.SixteenBytes, text, origin);
        return this;
    }

    /// <summary>What the paths at both ends of a POS line recognise each other by. Command: <c>flag j1 16byte-mode</c>.</summary>
    /// <param name="text">1 to 15 characters, equal at both ends.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PathTrace(ShortTraceText text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.EnsureSerialLink(origin).j1 = TraceFlag.Of(TraceMode.SixteenBytes, text, origin);
        return this;
    }

    /// <summary>Keepalive packets on a PPP or HDLC link. Commands: <c>timer hold</c>, <c>keepalive count</c>.</summary>
    /// <param name="interval">How often, 0 to 32767 s, 0 for never; equal at both ends.</param>
    /// <param name="count">How many may stay unanswered, 2 to 244, serial interfaces only.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LinkKeepalive(
        KeepaliveInterval interval,
        KeepaliveCount? count = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var link = Model.EnsureSerialLink(origin);
        link.keepaliveInterval = SettingFactory.Of(interval, origin);
        link.keepaliveCount = SettingFactory.Maybe(count, origin);
        return this;
    }
}
