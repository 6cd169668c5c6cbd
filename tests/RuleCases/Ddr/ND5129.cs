using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5129
{
    public static Network Fixed() => Network.Define("ND5129", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Controller("Cellular2/4/0", modem => modem.Profile(1, "internet").EthChannel(0));
            r.Interface("Eth-channel2/4/0:0", i => i.AddressFrom(AddressSource.Cellular).Dial(d => d.Traditional().Group(1).Number("*99#", autodial: true)));
        });
    });

    public static Network Bad_no_modem() => Network.Define("ND5129", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("Eth-channel2/4/0:0", i => i.AddressFrom(AddressSource.Cellular)); // expect ND5129
        });
    });

    public static Network Good_serial() => Network.Define("ND5129", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("Cellular2/4/0", modem => modem.SerialSet(0));
            r.Interface("Serial2/4/0:0", i => i.LinkProtocol(LinkProtocol.Ppp).AddressFrom(AddressSource.PppNegotiation));
        });
    });

    public static Network Unknown(EthChannelNumber number) => Network.Define("ND5129", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("Cellular2/4/0", modem => modem.EthChannel(number));
            r.Interface("Eth-channel2/4/0:0", i => i.AddressFrom(AddressSource.Cellular));
        });
    });
}
