using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The PPPoE client belongs to a Dialer with traditional DDR.</summary>
public static partial class ND5130
{
    public static Network Bad() => Network.Define("ND5130", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Dialer(1, i => i.AddressFrom(AddressSource.PppNegotiation).Dial(d => d.Traditional().Group(1).Idle(0)));
            r.Interface("GigabitEthernet0/0", i =>
            {
                i.PppoeClient(1); // expect ND5130
            });
        });
    });
}
