using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5103
{
    public static Network Fixed() => Network.Define("ND5103", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.CircularGroup(1));
            r.Dialer(1, i =>
            {
                i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052"));
            });
        });
    });

    public static Network Bad_taken_back() => Network.Define("ND5103", net =>
    {
        net.Branch(bri: i =>
        {
            i.Raw("undo dialer circular enable"); // expect ND5103
        });
    });

    public static Network Good() => Network.Define("ND5103", net =>
    {
        net.Branch(bri: i => i.Raw("dialer circular enable"));
    });

    public static Network Unknown(DialerGroupNumber group) => Network.Define("ND5103", net =>
    {
        net.H3cRouter("Office", r => r.Dialer(1, i => i.Dial(d => d.Group(group)).Raw("dialer bundle enable")));
    });
}
