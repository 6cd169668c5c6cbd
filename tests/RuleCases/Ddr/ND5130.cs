using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5130
{
    public static Network Bad_no_such_Dialer() => Network.Define("ND5130", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/0", i =>
            {
                i.PppoeClient(1); // expect ND5130
            });
        });
    });

    public static Network Good() => Network.Define("ND5130", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.AddressFrom(AddressSource.PppNegotiation).Dial(d => d.Bundle().Group(1).Idle(0)));
            r.Interface("GigabitEthernet0/0", i =>
            {
                i.PppoeClient(1);
            });
        });
    });

    public static Network Unknown(DialerNumber dialer) => Network.Define("ND5130", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i => i.PppoeClient(dialer)));
    });
}
