using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The port of the primary rate interface is not made a primary rate line.</summary>
public static partial class ND5126
{
    public static Network Bad() => Network.Define("ND5126", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Controller("E1 2/3/0", e1 => e1.Up()); // expect ND5126
            r.Dialer(1, i => i.Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Interface("Serial2/3/0:15", i => i.CircularGroup(1));
        });
    });
}
