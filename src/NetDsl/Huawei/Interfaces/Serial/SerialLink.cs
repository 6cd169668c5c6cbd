namespace NetDsl.Huawei;

/// <summary>The protocol of a serial or POS link.</summary>
public enum LinkProtocol
{
    /// <summary>Keyword: <c>ppp</c>.</summary>
    Ppp,

    /// <summary>Keyword: <c>hdlc</c>.</summary>
    Hdlc,

    /// <summary>Frame relay. Keyword: <c>fr</c>.</summary>
    FrameRelay,

    /// <summary>Keyword: <c>atm</c>.</summary>
    Atm,

    /// <summary>Keyword: <c>tdm</c>.</summary>
    Tdm,
}

/// <summary>How packets stand in frame relay frames.</summary>
public enum FrameRelayFormat
{
    /// <summary>As the standard says. Keyword: <c>ietf</c>.</summary>
    Ietf,

    /// <summary>As some vendors do. Keyword: <c>nonstandard</c>.</summary>
    Nonstandard,
}

/// <summary>Where the clock of a link comes from.</summary>
public enum ClockMode
{
    /// <summary>From this device. Keyword: <c>master</c>.</summary>
    Master,

    /// <summary>From the line. Keyword: <c>slave</c>.</summary>
    Slave,
}

/// <summary>The length of the frame check sequence.</summary>
public enum CrcLength
{
    /// <summary>16 bits. Keyword: <c>16</c>.</summary>
    Crc16,

    /// <summary>32 bits. Keyword: <c>32</c>.</summary>
    Crc32,
}

/// <summary>The frame format of an optical line.</summary>
public enum OpticalFraming
{
    /// <summary>Keyword: <c>sdh</c>.</summary>
    Sdh,

    /// <summary>Keyword: <c>sonet</c>.</summary>
    Sonet,
}

/// <content>The link below PPP, HDLC, ATM and TDM.</content>
public sealed partial class VrpInterface
{
    internal SerialLink? serialLink;

    /// <summary>The link of a serial, POS or multilink interface; null when nothing of it is configured. Command: <c>link-protocol</c>.</summary>
    public SerialLink? SerialLink => serialLink;

    internal SerialLink EnsureSerialLink(Origin at) => serialLink ??= new SerialLink { Origin = at };
}

/// <summary>The link of a serial, POS or multilink interface.</summary>
public sealed class SerialLink : ConfigObject
{
    internal Setting<LinkProtocol> protocol;
    internal Setting<FrameRelayFormat> frameRelayFormat;
    internal Setting<ClockMode> clock;
    internal Setting<CrcLength> crc;
    internal Setting<OpticalFraming> framing;
    internal Setting<bool> scramble;
    internal Setting<OverheadByte> c2;
    internal TraceFlag? j0;
    internal TraceFlag? j1;
    internal Setting<KeepaliveInterval> keepaliveInterval;
    internal Setting<KeepaliveCount> keepaliveCount;

    /// <summary>The protocol; PPP when not set. Command: <c>link-protocol</c>.</summary>
    public Setting<LinkProtocol> Protocol => protocol;

    /// <summary>How packets stand in frame relay frames. Keywords: <c>ietf</c>, <c>nonstandard</c>.</summary>
    public Setting<FrameRelayFormat> FrameRelayFormat => frameRelayFormat;

    /// <summary>Where the clock comes from; one end is master. Command: <c>clock</c>.</summary>
    public Setting<ClockMode> Clock => clock;

    /// <summary>The length of the frame check sequence, equal at both ends. Command: <c>crc</c>.</summary>
    public Setting<CrcLength> Crc => crc;

    /// <summary>SDH or SONET, equal at both ends. Command: <c>frame-format</c>.</summary>
    public Setting<OpticalFraming> Framing => framing;

    /// <summary>The payload is scrambled, equal at both ends. Commands: <c>scramble</c>, <c>undo scramble</c>.</summary>
    public Setting<bool> Scramble => scramble;

    /// <summary>The signal label. Command: <c>flag c2</c>.</summary>
    public Setting<OverheadByte> C2 => c2;

    /// <summary>The trace of the section; null when not set. Command: <c>flag j0</c>.</summary>
    public TraceFlag? J0 => j0;

    /// <summary>The trace of the path; null when not set. Command: <c>flag j1</c>.</summary>
    public TraceFlag? J1 => j1;

    /// <summary>How often keepalive packets are sent, in seconds. Command: <c>timer hold</c>.</summary>
    public Setting<KeepaliveInterval> KeepaliveInterval => keepaliveInterval;

    /// <summary>How many keepalive packets may stay unanswered. Command: <c>keepalive count</c>.</summary>
    public Setting<KeepaliveCount> KeepaliveCount => keepaliveCount;
}

/// <summary>The form of a trace that two optical ports recognise each other by.</summary>
public enum TraceMode
{
    /// <summary>A number. Keyword: <c>1byte-mode</c>.</summary>
    OneByte,

    /// <summary>Up to 15 characters. Keyword: <c>16byte-mode</c>.</summary>
    SixteenBytes,

    /// <summary>Up to 62 characters, or nothing. Keyword: <c>64byte-or-null-mode</c>, on a CPOS port <c>64byte-mode</c>.</summary>
    SixtyFourBytes,

    /// <summary>That of the other side. Keyword: <c>peer</c>.</summary>
    Peer,

    /// <summary>A text as in SDH. Keyword: <c>sdh</c>.</summary>
    Sdh,

    /// <summary>A number as in SONET. Keyword: <c>sonet</c>.</summary>
    Sonet,
}

/// <summary>What two optical ports recognise each other by. Commands: <c>flag j0</c>, <c>flag j1</c>.</summary>
public sealed class TraceFlag : ConfigObject
{
    internal Setting<TraceMode> mode;
    internal Setting<OverheadByte> number;
    internal Setting<TraceText> text;

    /// <summary>The form.</summary>
    public Setting<TraceMode> Mode => mode;

    /// <summary>The number, in the forms that have one.</summary>
    public Setting<OverheadByte> Number => number;

    /// <summary>The text, in the forms that have one.</summary>
    public Setting<TraceText> Text => text;

    internal static TraceFlag Of(TraceMode mode, ShortTraceText text, Origin at) =>
        new()
        {
            Origin = at,
            mode = new(mode, true, at),
            text = SettingFactory.Of(text.IsUnknown ? default : new TraceText(text.Value), at),
        };
}
