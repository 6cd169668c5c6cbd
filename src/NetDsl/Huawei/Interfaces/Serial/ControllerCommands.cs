using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of controllers.</summary>
internal static class ControllerCommands
{
    public static void Declare(View<VrpRouter> system) =>
        system.List(r => r.controllers, at => new Controller { Origin = at }, (r, c) => r.Add(c), VrpRanks.Controllers)
            .Command("controller <name>").Value("name", c => ref c.name)
            .Open(ControllerView());

    private static View<Controller> ControllerView()
    {
        var view = new View<Controller>("controller view");
        DeclarePort(view.Self());
        DeclareTrace(view.Part(c => c.j0, (c, at) => c.j0 ??= new TraceFlag { Origin = at }), "j0", "sdh <text> | sonet <number>", ("sdh", TraceMode.Sdh), ("sonet", TraceMode.Sonet));
        DeclareTrace(
            view.Part(c => c.j1, (c, at) => c.j1 ??= new TraceFlag { Origin = at }), "j1", "1byte-mode <number> | 16byte-mode <text> | 64byte-mode <text>",
            ("1byte-mode", TraceMode.OneByte), ("16byte-mode", TraceMode.SixteenBytes), ("64byte-mode", TraceMode.SixtyFourBytes));
        DeclareE1(view);
        DeclareChannels(view);
        view.Self().Command("[ undo ] shutdown").Presence("undo", c => ref c.up);
        return view;
    }

    private static void DeclarePort(Section<Controller, Controller> port)
    {
        port.Command("using { e1 | ce1 | vc4 }")
            .Choices(c => ref c.use, ("e1", ControllerUse.Unchannelized), ("ce1", ControllerUse.Channelized), ("vc4", ControllerUse.Vc4))
            .Undo("undo using [ vc4 ]");
        port.Command("frame-format { crc4 | no-crc4 | sdh | sonet }")
            .Choices(c => ref c.framing,
                ("crc4", ControllerFraming.Crc4), ("no-crc4", ControllerFraming.NoCrc4), ("sdh", ControllerFraming.Sdh), ("sonet", ControllerFraming.Sonet))
            .Undo("undo frame-format");
        port.Command("multiplex mode { au-4 | au-3 }")
            .Choices(c => ref c.multiplex, ("au-4", MultiplexMode.Au4), ("au-3", MultiplexMode.Au3)).Undo("undo multiplex mode");
        port.Command("code { ami | hdb3 }").Choices(c => ref c.lineCode, ("ami", LineCode.Ami), ("hdb3", LineCode.Hdb3)).Undo("undo code");
        port.Command("clock { master | slave }").Choices(c => ref c.clock, ("master", ClockMode.Master), ("slave", ClockMode.Slave)).Undo("undo clock");
        port.Value("flag c2 <value>", c => ref c.c2, "undo flag c2");
    }

    private static void DeclareTrace(Section<Controller, TraceFlag> trace, string flag, string forms, params (string Keyword, TraceMode Mode)[] modes)
    {
        var command = trace.Command($"flag {flag} {{ {forms} }}").Choices(t => ref t.mode, modes);
        command.Value("number", t => ref t.number).Value("text", t => ref t.text).Undo($"undo flag {flag}");
    }

    private static void DeclareE1(View<Controller> view)
    {
        var e1 = view.List(c => c.e1s, at => new CposE1 { Origin = at }, (c, e) => c.Add(e));
        e1.Command("e1 <number> unframed").Value("number", e => ref e.number).Flag("unframed", e => ref e.unframed)
            .Undo("undo e1 <number> unframed");
        e1.Command("e1 <number> set frame-format { crc4 | no-crc4 }").Value("number", e => ref e.number)
            .Choices(e => ref e.framing, ("crc4", ControllerFraming.Crc4), ("no-crc4", ControllerFraming.NoCrc4))
            .Undo("undo e1 <number> set frame-format");
        e1.Command("e1 <number> set clock { master | slave }").Value("number", e => ref e.number)
            .Choices(e => ref e.clock, ("master", ClockMode.Master), ("slave", ClockMode.Slave))
            .Undo("undo e1 <number> set clock");
        e1.Command("e1 <number> set clock master-domain <domain>").Value("number", e => ref e.number).Value("domain", e => ref e.masterDomain)
            .Undo("undo e1 <number> set clock");
        e1.Command("e1 <number> set clock recovery-domain <domain>").Value("number", e => ref e.number).Value("domain", e => ref e.recoveryDomain)
            .Undo("undo e1 <number> set clock");
    }

    private static void DeclareChannels(View<Controller> view)
    {
        var channels = view.List(c => c.channelSets, at => new ChannelSet { Origin = at }, (c, s) => { (c.channelSets ??= []).Add(s); return s; });
        channels.Command("channel-set <number> timeslot-list { <slots> [ ts0 ] | ts0 }")
            .Value("number", s => ref s.number).Value("slots", s => ref s.timeslots).Flag("ts0", s => ref s.withTimeslot0)
            .When(s => !s.e1.IsSet)
            .Undo("undo channel-set <number>");
        channels.Command("e1 <e1> channel-set <number> timeslot-list { <slots> [ ts0 ] | ts0 }")
            .Value("e1", s => ref s.e1).Value("number", s => ref s.number).Value("slots", s => ref s.timeslots).Flag("ts0", s => ref s.withTimeslot0)
            .Undo("undo e1 <e1> channel-set <number>");
    }
}
