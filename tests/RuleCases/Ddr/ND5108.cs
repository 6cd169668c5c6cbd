using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5108
{
    public static Network Good() => Network.Define("ND5108", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.BundleMember(1));
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d =>
            {
                d.Bundle().Group(1).PeerName("center");
                d.Number("8810052");
            }));
        });
    });

    public static Network Good_traditional() => Network.Define("ND5108", net =>
    {
        net.Branch(dial: d => d.Route("20.1.1.2", "8810053", broadcast: true));
    });

    public static Network Unknown(Ipv4Address peer) => Network.Define("ND5108", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route(peer, "8810052")));
        });
    });
}
