using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5106
{
    public static Network Fixed() => Network.Define("ND5106", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Bri2/4/0", i =>
            {
                i.CircularGroup(1);
            });
        });
    });

    public static Network Good_two_Dialers() => Network.Define("ND5106", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Bundle().Group(1).Number("8810052")));
            r.Dialer(2, i => i.Address("20.1.2.1/30").Dial(d => d.Bundle().Group(1).Number("8810053")));
            r.Interface("Bri2/4/0", i => i.BundleMember(1).BundleMember(2));
        });
    });

    public static Network Unknown(DialerNumber dialer) => Network.Define("ND5106", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Bri2/4/1", i => i.CircularGroup(dialer).BundleMember(dialer)));
    });
}
