using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5123
{
    public static Network Bad_primary_rate() => Network.Define("ND5123", net =>
    {
        net.DialerBranch(pri: i => i.Isdn(isdn =>
        {
            isdn.ProtocolType(IsdnProtocol.Ntt); // expect ND5123
        }));
    });

    public static Network Good() => Network.Define("ND5123", net =>
    {
        net.Branch(bri: i => i.Isdn(isdn =>
        {
            isdn.ProtocolType(IsdnProtocol.Etsi);
        }));
    });

    public static Network Good_primary_rate() => Network.Define("ND5123", net =>
    {
        net.DialerBranch(pri: i => i.Isdn(isdn => isdn.ProtocolType(IsdnProtocol.Qsig)));
    });

    public static Network Unknown(Input<IsdnProtocol> type) => Network.Define("ND5123", net =>
    {
        net.Branch(bri: i => i.Isdn(isdn => isdn.ProtocolType(type)));
    });
}
