using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5112
{
    public static Network Fixed() => Network.Define("ND5112", net =>
    {
        net.Center(dial: d =>
        {
            d.WaitCarrier(30);
        });
    });

    public static Network Good() => Network.Define("ND5112", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d =>
            {
                d.Traditional().Group(1).Number("8810052", autodial: true);
                d.AutodialInterval(60);
            }));
        });
    });

    public static Network Unknown(Input<bool> autodial) => Network.Define("ND5112", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Number("8810052", autodial).AutodialInterval(60)));
        });
    });
}
