using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A basic rate line has the switch type of primary rate lines.</summary>
public static partial class ND5123
{
    public static Network Bad() => Network.Define("ND5123", net =>
    {
        net.Branch(bri: i => i.Isdn(isdn =>
        {
            isdn.ProtocolType(IsdnProtocol.Qsig); // expect ND5123
        }));
    });
}
