using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A serial interface with a modem carries a terminal session.</summary>
public static partial class ND5127
{
    public static Network Bad() => Network.Define("ND5127", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Serial2/2/0", i =>
            {
                i.PhysicalMode(PhysicalMode.Asynchronous);
                i.AsyncMode(AsyncMode.Flow); // expect ND5127
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052"));
            });
            r.Line(LineKind.Tty, 1, configure: line => line.Modem(ModemUse.Both));
        });
    });
}
