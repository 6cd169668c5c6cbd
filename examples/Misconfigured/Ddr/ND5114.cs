using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>All links stay up by the threshold, and an idle time is to end them.</summary>
public static partial class ND5114
{
    public static Network Bad() => Network.Define("ND5114", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.CircularGroup(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Ppp(ppp => ppp.Multilink()).Dial(d =>
            {
                d.Traditional().Group(1).Threshold(0).Route("20.1.1.2", "8810052");
                d.Idle(300); // expect ND5114
            }));
        });
    });
}
