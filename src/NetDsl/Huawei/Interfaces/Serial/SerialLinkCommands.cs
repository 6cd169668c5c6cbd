using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of the link below PPP, HDLC, ATM and TDM.</summary>
internal static class SerialLinkCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var link = view.Part(i => i.serialLink, (i, at) => i.EnsureSerialLink(at));
        link.Command("link-protocol { ppp | hdlc | fr [ ietf | nonstandard ] | atm | tdm }")
            .Choices(l => ref l.protocol,
                ("ppp", LinkProtocol.Ppp), ("hdlc", LinkProtocol.Hdlc), ("fr", LinkProtocol.FrameRelay), ("atm", LinkProtocol.Atm), ("tdm", LinkProtocol.Tdm))
            .Choices(l => ref l.frameRelayFormat, ("ietf", FrameRelayFormat.Ietf), ("nonstandard", FrameRelayFormat.Nonstandard))
            .Undo("undo link-protocol { ppp | hdlc | fr | atm | tdm }");
        link.Command("frame-format { sdh | sonet }")
            .Choices(l => ref l.framing, ("sdh", OpticalFraming.Sdh), ("sonet", OpticalFraming.Sonet))
            .Undo("undo frame-format");
        link.Command("clock { master | slave }")
            .Choices(l => ref l.clock, ("master", ClockMode.Master), ("slave", ClockMode.Slave))
            .Undo("undo clock");
        link.Command("crc { 16 | 32 }").Choices(l => ref l.crc, ("16", CrcLength.Crc16), ("32", CrcLength.Crc32));
        link.Command("[ undo ] scramble").Presence("undo", l => ref l.scramble, present: false);
        link.Value("flag c2 <value>", l => ref l.c2, "undo flag c2");
        DeclareTrace(view.Part(i => i.serialLink?.j0, (i, at) => i.EnsureSerialLink(at).j0 ??= new TraceFlag { Origin = at }), "j0");
        DeclareTrace(view.Part(i => i.serialLink?.j1, (i, at) => i.EnsureSerialLink(at).j1 ??= new TraceFlag { Origin = at }), "j1");
        view.Part(i => i.serialLink, (i, at) => i.EnsureSerialLink(at))
            .Value("timer hold <value>", l => ref l.keepaliveInterval, "undo timer hold")
            .Value("keepalive count <value>", l => ref l.keepaliveCount, "undo keepalive count");
    }

    private static void DeclareTrace(Section<VrpInterface, TraceFlag> trace, string flag) =>
        trace.Command($"flag {flag} {{ 1byte-mode <number> | 16byte-mode <text> | 64byte-or-null-mode [ <text> ] | peer }}")
            .Choices(t => ref t.mode,
                ("1byte-mode", TraceMode.OneByte), ("16byte-mode", TraceMode.SixteenBytes),
                ("64byte-or-null-mode", TraceMode.SixtyFourBytes), ("peer", TraceMode.Peer))
            .Value("number", t => ref t.number).Value("text", t => ref t.text)
            .Undo($"undo flag {flag}");
}
