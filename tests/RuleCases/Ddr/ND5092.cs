using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5092
{
    public static Network Fixed() => Network.Define("ND5092", net =>
    {
        net.H3cRouter("Hub", hub =>
        {
            hub.Interface("Serial2/1/0", line =>
            {
                line.LinkProtocol(LinkProtocol.FrameRelay).Address("10.1.1.1/24").FrameRelayMap(100, "10.1.1.2");
                line.FrameRelayMap(101, "10.1.1.3");
                line.Rip(rip => rip.SplitHorizon(false));
            });
            hub.Rip(1, rip => rip.Version(RipVersion.Version2).Network("10.0.0.0"));
        });
    });

    public static Network Good_one_circuit() => Network.Define("ND5092", net =>
    {
        net.H3cRouter("Hub", hub =>
        {
            hub.Interface("Serial2/1/0", line =>
            {
                line.LinkProtocol(LinkProtocol.FrameRelay).Address("10.1.1.1/24").FrameRelayMap(100, "10.1.1.2");
            });
            hub.Rip(1, rip => rip.Version(RipVersion.Version2).Network("10.0.0.0"));
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND5092", net =>
    {
        net.H3cRouter("Hub", hub =>
        {
            hub.Interface("Serial2/1/0", line =>
            {
                line.LinkProtocol(LinkProtocol.FrameRelay).Address("10.1.1.1/24").FrameRelayMap(100, "10.1.1.2");
                line.FrameRelayMap(101, "10.1.1.3");
                line.Rip(rip => rip.SplitHorizon(on));
            });
            hub.Rip(1, rip => rip.Version(RipVersion.Version2).Network("10.0.0.0"));
        });
    });
}
