using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface has a dialer group and a dialer route, but no DDR.</summary>
public static partial class ND5138
{
    public static Network Bad() => Network.Define("ND5138", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d =>
            {
                d.Group(1); // expect ND5138
                d.Route("20.1.1.2", "8810052");
            }));
        });
    });
}
