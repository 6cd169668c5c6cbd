using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5126
{
    public static Network Fixed() => Network.Define("ND5126", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Controller("E1 2/3/0", e1 => e1.Up().Pri());
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Serial2/3/0:15", i => i.CircularGroup(1));
        });
    });

    public static Network Bad_no_port() => Network.Define("ND5126", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Serial2/3/0:15", i => i.CircularGroup(1)); // expect ND5126
        });
    });

    public static Network Good_channel_set() => Network.Define("ND5126", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("E1 2/3/0", e1 => e1.Raw("channel-set 15 timeslot-list 1-10"));
            r.Interface("Serial2/3/0:15", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30"));
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND5126", net =>
    {
        net.H3cRouter("Office", r => r.Interface(name, i => i.LinkProtocol(LinkProtocol.Ppp).Isdn(isdn => isdn.CallerNumber("8810052"))));
    });
}
