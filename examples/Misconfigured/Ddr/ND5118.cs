using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Three Dialers that dial by themselves share one ISDN line with two channels.</summary>
public static partial class ND5118
{
    public static Network Bad() => Network.Define("ND5118", net =>
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
                i.BundleMember(3); // expect ND5118
            });
        });
    });
}
