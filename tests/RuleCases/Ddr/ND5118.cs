using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5118
{
    public static Network Good() => Network.Define("ND5118", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Bundle().Group(1).Number("8810052", autodial: true)));
            r.Dialer(2, i => i.Address("20.1.2.1/30").Dial(d => d.Bundle().Group(1).Number("8810053", autodial: true)));
            r.Dialer(3, i => i.Address("20.1.3.1/30").Dial(d => d.Bundle().Group(1).Number("8810054", autodial: true)));
            r.Interface("Bri2/4/0", i =>
            {
                i.BundleMember(1);
                i.BundleMember(2);
            });
            r.Interface("Bri2/4/1", i => i.BundleMember(3));
        });
    });

    public static Network Good_on_demand() => Network.Define("ND5118", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Bundle().Group(1).Number("8810052")));
            r.Dialer(2, i => i.Address("20.1.2.1/30").Dial(d => d.Bundle().Group(1).Number("8810053")));
            r.Dialer(3, i => i.Address("20.1.3.1/30").Dial(d => d.Bundle().Group(1).Number("8810054")));
            r.Interface("Bri2/4/0", i => i.BundleMember(1).BundleMember(2).BundleMember(3));
        });
    });

    public static Network Unknown(DialerNumber dialer) => Network.Define("ND5118", net =>
    {
        net.H3cRouter("Office", r => r.Interface("Bri2/4/0", i => i.BundleMember(dialer).BundleMember(dialer).BundleMember(dialer)));
    });
}
