using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5049
{
    public static Network Fixed() => Network.Define("ND5049", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.2", "8810099");
                dial.Callback(CallbackRole.Server);
                dial.CallbackCenter();
            }));
        });
    });

    public static Network Good_a_client() => Network.Define("ND5049", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.2", "8810099");
                dial.Callback(CallbackRole.Client);
            }));
        });
    });

    public static Network Unknown(Input<CallbackRole> role) => Network.Define("ND5049", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.2", "8810099");
                dial.Callback(role);
            }));
        });
    });
}
