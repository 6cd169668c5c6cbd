using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The called interface has no DDR.</summary>
public static partial class ND5045
{
    public static Network Bad() => Network.Define("ND5045", net =>
    {
        net.Branch();
        net.Center(line: false, configure: center =>
        {
            center.Interface("Bri2/4/0", bri => bri.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30").Ospf(o => o.Cost(2000))); // expect ND5045
        });
    });
}
