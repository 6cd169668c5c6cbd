using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The Dialer has a load threshold and no multilink PPP.</summary>
public static partial class ND5113
{
    public static Network Bad() => Network.Define("ND5113", net =>
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
                    d.Threshold(80); // expect ND5113
                });
            });
        });
    });
}
