using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5102
{
    public static Network Bad_second_number() => Network.Define("ND5102", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Number("8810052"));
                i.Raw("dialer number 8810053"); // expect ND5102
            });
        });
    });

    public static Network Good() => Network.Define("ND5102", net =>
    {
        net.Branch();
    });

    public static Network Good_the_same_again() => Network.Define("ND5102", net =>
    {
        net.Branch(bri: i => i.Raw("dialer-group 1"));
    });

    public static Network Unknown(DialerGroupNumber group) => Network.Define("ND5102", net =>
    {
        net.Branch(bri: i => i.Dial(d => d.Group(group)).Raw("dialer-group 2"));
    });
}
