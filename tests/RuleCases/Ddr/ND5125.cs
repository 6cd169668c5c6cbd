using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5125
{
    public static Network Fixed() => Network.Define("ND5125", net =>
    {
        net.Center(bri: i => i.Isdn(isdn =>
        {
            isdn.CallerNumber("8810052");
        }));
    });

    public static Network Bad_switch_type() => Network.Define("ND5125", net =>
    {
        net.DialerBranch(pri: i => i.Isdn(isdn =>
        {
            isdn.ProtocolType(IsdnProtocol.Etsi);
            isdn.ProtocolMode(IsdnMode.Network); // expect ND5125
        }));
    });

    public static Network Good() => Network.Define("ND5125", net =>
    {
        net.DialerBranch(pri: i => i.Isdn(isdn => isdn.ProtocolMode(IsdnMode.Network)));
    });

    public static Network Unknown(Input<IsdnMode> mode) => Network.Define("ND5125", net =>
    {
        net.Center(bri: i => i.Isdn(isdn => isdn.ProtocolMode(mode)));
    });
}
