using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>No line of the router lets the modem call.</summary>
public static partial class ND5128
{
    public static Network Bad() => Network.Define("ND5128", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Async2/2/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                i.Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")); // expect ND5128
            });
        });
    });
}
