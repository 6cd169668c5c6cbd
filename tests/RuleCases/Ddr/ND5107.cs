using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5107
{
    public static Network Fixed() => Network.Define("ND5107", net =>
    {
        net.Branch(bri: i =>
        {
            i.KeepaliveRetry(3);
        });
    });

    public static Network Good() => Network.Define("ND5107", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Bri2/4/0", i => i.CircularGroup(1, 10));
        });
    });

    public static Network Unknown(DialerNumber dialer) => Network.Define("ND5107", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Bri2/4/1", i => i.CircularGroup(dialer).Raw("dialer priority 10")));
    });
}
