using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5132
{
    public static Network Bad_itself() => Network.Define("ND5132", net =>
    {
        net.Center(dial: d =>
        {
            d.Route("20.1.1.2", broadcast: true); // expect ND5132
        });
    });

    public static Network Good() => Network.Define("ND5132", net =>
    {
        net.Branch();
        net.Center();
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND5132", net =>
    {
        net.Branch();
        net.H3cRouter("Center", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address(address).Dial(d => d.Traditional().Group(1)));
        });
    });
}
