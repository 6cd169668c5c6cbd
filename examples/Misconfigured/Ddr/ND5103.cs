using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>An interface with traditional DDR gets bundle DDR by a line of its own.</summary>
public static partial class ND5103
{
    public static Network Bad() => Network.Define("ND5103", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Bri2/4/0", i => i.CircularGroup(1));
            r.Dialer(1, i =>
            {
                i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052"));
                i.Raw("dialer bundle enable"); // expect ND5103
            });
        });
    });
}
