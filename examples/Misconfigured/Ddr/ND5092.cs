using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Two circuits share the interface, and split horizon is on.</summary>
public static partial class ND5092
{
    public static Network Bad() => Network.Define("ND5092", net =>
    {
        net.H3cRouter("Hub", hub =>
        {
            hub.Interface("Serial2/1/0", line => // expect ND5092
            {
                line.LinkProtocol(LinkProtocol.FrameRelay).Address("10.1.1.1/24").FrameRelayMap(100, "10.1.1.2");
                line.FrameRelayMap(101, "10.1.1.3");
            });
            hub.Rip(1, rip => rip.Version(RipVersion.Version2).Network("10.0.0.0"));
        });
    });
}
