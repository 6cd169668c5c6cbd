using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of the port below an interface.</summary>
internal static class PortCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var port = view.Part(i => i.port, (i, at) => i.EnsurePort(at));
        port.Value("mac-address <value>", p => ref p.macAddress, "undo mac-address");
        port.Value("set flow-stat interval <value>", p => ref p.flowStatInterval, "undo set flow-stat interval");
        port.Value("carrier up-hold-time <value>", p => ref p.upHoldTime, "undo carrier up-hold-time");
        port.Value("carrier down-hold-time <value>", p => ref p.downHoldTime, "undo carrier down-hold-time");
        port.Command("[ undo ] negotiation auto").Presence("undo", p => ref p.negotiation, present: false);
        port.Command("duplex { auto | full | half }")
            .Choices(p => ref p.duplex, ("auto", DuplexMode.Auto), ("full", DuplexMode.Full), ("half", DuplexMode.Half))
            .Undo("undo duplex");
        port.Command("speed { 10 | 100 | 155 | 622 | 1000 | auto }")
            .Choices(p => ref p.speed,
                ("10", PortSpeed.Mbps10), ("100", PortSpeed.Mbps100), ("155", PortSpeed.Mbps155), ("622", PortSpeed.Mbps622),
                ("1000", PortSpeed.Mbps1000), ("auto", PortSpeed.Auto))
            .Undo("undo speed");
        port.Command("bandwidth <value> [ kbps ]").Value("value", p => ref p.bandwidth).Flag("kbps", p => ref p.bandwidthInKilobits)
            .Undo("undo bandwidth");
    }
}
