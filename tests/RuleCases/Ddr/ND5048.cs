using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5048
{
    public static Network Good() => Network.Define("ND5048", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.2", "8810099");
                dial.CallIn("8810099", callback: true);
            }));
        });
    });

    public static Network Good_a_star_for_any_character() => Network.Define("ND5048", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.2", "8810099");
                dial.CallIn("881009*", callback: true);
            }));
        });
    });

    public static Network Good_without_callback() => Network.Define("ND5048", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.2", "8810099");
                dial.CallIn("8810098");
            }));
        });
    });

    public static Network Unknown(DialNumber number) => Network.Define("ND5048", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.2", "8810099");
                dial.CallIn(number, callback: true);
            }));
        });
    });
}
