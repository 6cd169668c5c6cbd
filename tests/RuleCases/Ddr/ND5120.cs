using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5120
{
    public static Network Fixed() => Network.Define("ND5120", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Ppp(ppp => ppp.AuthenticateByChap()).Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Bri2/4/0", i =>
            {
                i.CircularGroup(1);
                i.Ppp(ppp => ppp.AuthenticateByChap());
            });
        });
    });

    public static Network Bad_only_the_channel() => Network.Define("ND5120", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Bri2/4/0", i => i.CircularGroup(1).Ppp(ppp =>
            {
                ppp.AuthenticateByPap(); // expect ND5120
            }));
        });
    });

    public static Network Good_PPPoE_client() => Network.Define("ND5120", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.AddressFrom(AddressSource.PppNegotiation).Ppp(ppp => ppp.AuthenticateByChap()).Dial(d => d.Bundle().Group(1).Idle(0)));
            r.Interface("GigabitEthernet0/0", i => i.PppoeClient(1));
        });
    });

    public static Network Unknown(Input<bool> chap) => Network.Define("ND5120", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.Address("20.1.1.1/30").Ppp(ppp => ppp.AuthenticateByChap()).Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Bri2/4/0", i => i.CircularGroup(1).Ppp(ppp => ppp.AuthenticateByChap(chap)));
        });
    });
}
