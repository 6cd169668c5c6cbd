using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5113
{
    public static Network Fixed() => Network.Define("ND5113", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.CircularGroup(1));
            r.Dialer(1, i =>
            {
                i.Address("20.1.1.1/30").Dial(d =>
                {
                    d.Traditional().Group(1).Route("20.1.1.2", "8810052");
                    d.Threshold(80);
                });
                i.Ppp(ppp => ppp.Multilink());
            });
        });
    });

    public static Network Bad_no_Dialer() => Network.Define("ND5113", net =>
    {
        net.Center(dial: d =>
        {
            d.Threshold(80); // expect ND5113
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND5113", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.CircularGroup(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Ppp(ppp => ppp.Multilink(on)).Dial(d => d.Traditional().Group(1).Threshold(80).Route("20.1.1.2", "8810052")));
        });
    });
}
