using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5128
{
    public static Network Bad_only_called() => Network.Define("ND5128", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Async2/2/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                i.Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")); // expect ND5128
            });
            r.Line(LineKind.Tty, 1, configure: line => line.Modem(ModemUse.CallIn));
        });
    });

    public static Network Good() => Network.Define("ND5128", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Async2/2/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                i.Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052"));
            });
            r.Line(LineKind.Tty, 1, configure: line => line.Modem(ModemUse.CallOut));
        });
    });

    public static Network Good_called() => Network.Define("ND5128", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Async2/2/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2")));
            r.Line(LineKind.Tty, 1, configure: line => line.Modem(ModemUse.CallIn));
        });
    });

    public static Network Unknown(Input<ModemUse> use) => Network.Define("ND5128", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Async2/2/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Route("20.1.1.2", "8810052")));
            r.Line(LineKind.Tty, 1, configure: line => line.Modem(use));
        });
    });
}
