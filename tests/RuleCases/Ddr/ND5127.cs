using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5127
{
    public static Network Fixed() => Network.Define("ND5127", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Serial2/2/0", i =>
            {
                i.PhysicalMode(PhysicalMode.Asynchronous);
                i.AsyncMode(AsyncMode.Protocol);
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052"));
            });
            r.Line(LineKind.Tty, 1, configure: line => line.Modem(ModemUse.Both));
        });
    });

    public static Network Bad_synchronous() => Network.Define("ND5127", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Serial2/2/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                i.Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")); // expect ND5127
            });
            r.Line(LineKind.Tty, 1, configure: line => line.Modem(ModemUse.Both));
        });
    });

    public static Network Fixed_synchronous() => Network.Define("ND5127", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Serial2/2/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                i.PhysicalMode(PhysicalMode.Asynchronous);
                i.Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052"));
            });
            r.Line(LineKind.Tty, 1, configure: line => line.Modem(ModemUse.Both));
        });
    });

    public static Network Good_primary_rate() => Network.Define("ND5127", net =>
    {
        net.DialerBranch();
    });

    public static Network Unknown(Input<PhysicalMode> mode) => Network.Define("ND5127", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Serial2/2/0", i => i.PhysicalMode(mode).LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
        });
    });
}
