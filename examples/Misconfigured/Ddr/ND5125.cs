using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A basic rate interface for data is to be the network end.</summary>
public static partial class ND5125
{
    public static Network Bad() => Network.Define("ND5125", net =>
    {
        net.Center(bri: i => i.Isdn(isdn =>
        {
            isdn.CallerNumber("8810052");
            isdn.ProtocolMode(IsdnMode.Network); // expect ND5125
        }));
    });
}
