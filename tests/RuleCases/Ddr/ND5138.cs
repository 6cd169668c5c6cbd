using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5138
{
    public static Network Fixed() => Network.Define("ND5138", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d =>
            {
                d.Traditional();
                d.Group(1);
                d.Route("20.1.1.2", "8810052");
            }));
        });
    });

    public static Network Good_by_its_members() => Network.Define("ND5138", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Bri2/4/0", i => i.CircularGroup(1));
        });
    });

    public static Network Good_raw_line() => Network.Define("ND5138", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Raw("dialer circular enable").Dial(d => d.Group(1).Route("20.1.1.2", "8810052")));
        });
    });

    public static Network Unknown(DialerNumber dialer) => Network.Define("ND5138", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.CircularGroup(dialer));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Group(1).Route("20.1.1.2", "8810052")));
        });
    });
}
