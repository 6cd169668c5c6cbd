using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The modem has no channel, and its interface is configured.</summary>
public static partial class ND5129
{
    public static Network Bad() => Network.Define("ND5129", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Controller("Cellular2/4/0", modem => modem.Profile(1, "internet")); // expect ND5129
            r.Interface("Eth-channel2/4/0:0", i => i.AddressFrom(AddressSource.Cellular).Dial(d => d.Traditional().Group(1).Number("*99#", autodial: true)));
        });
    });
}
