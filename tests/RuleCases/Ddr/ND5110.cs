using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5110
{
    public static Network Good() => Network.Define("ND5110", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d =>
            {
                d.Bundle();
                d.Group(1).PeerName("branch");
            }));
        });
    });

    public static Network Bad_called() => Network.Define("ND5110", net =>
    {
        net.H3cRouter("Shop", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.1", "8810051")));
        });
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d =>
            {
                d.Bundle(); // expect ND5110
                d.Group(1).Number("8810052");
            }));
        });
    });

    public static Network Good_PPPoE_client() => Network.Define("ND5110", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("GigabitEthernet0/0", i => i.PppoeClient(1));
            r.Dialer(1, i => i.AddressFrom(AddressSource.PppNegotiation).Dial(d => d.Bundle().Group(1).Idle(0)));
        });
    });

    public static Network Good_calls_only() => Network.Define("ND5110", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Bundle().Group(1).Number("8810052")));
        });
    });

    public static Network Unknown(DialNumber number) => Network.Define("ND5110", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Bundle().Group(1).Number(number)));
        });
    });
}
