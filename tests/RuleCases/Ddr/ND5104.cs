using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5104
{
    public static Network Bad_bundle_DDR() => Network.Define("ND5104", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Bundle().Group(1).Number("8810052")));
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Interface("Bri2/4/1", i =>
            {
                i.CircularGroup(1); // expect ND5104
            });
        });
    });

    public static Network Good() => Network.Define("ND5104", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Bri2/4/0", i => i.CircularGroup(1));
            r.Interface("Bri2/4/1", i =>
            {
                i.CircularGroup(1);
            });
        });
    });

    public static Network Unknown(DialerNumber dialer) => Network.Define("ND5104", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Bri2/4/1", i => i.CircularGroup(dialer)));
    });
}
