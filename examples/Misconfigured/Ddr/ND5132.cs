using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The line that is called has an address of another network than the one that calls.</summary>
public static partial class ND5132
{
    public static Network Bad() => Network.Define("ND5132", net =>
    {
        net.H3cRouter("Center", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.2.2/30").Dial(d => d.Traditional().Group(1)));
        });
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d =>
            {
                d.Traditional().Group(1);
                d.Route("20.1.2.2", "8810052"); // expect ND5132
            }));
        });
    });
}
