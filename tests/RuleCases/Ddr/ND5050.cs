using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5050
{
    public static Network Fixed() => Network.Define("ND5050", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30")
                .Dial(dial => dial.Traditional().Group(1).Route("30.1.1.2", "8810099").Callback(CallbackRole.Server).CallbackCenter()));
        });
        net.H3cRouter("Client", client =>
        {
            client.DialRule(1, DialProtocol.Ip);
            client.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.2/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.1", "8810098");
                dial.Callback(CallbackRole.Client);
                dial.Holdoff(15);
            }));
        });
    });

    public static Network Bad_short() => Network.Define("ND5050", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30")
                .Dial(dial => dial.Traditional().Group(1).Route("30.1.1.2", "8810099").Callback(CallbackRole.Server).CallbackCenter().Holdoff(20)));
        });
        net.H3cRouter("Client", client =>
        {
            client.DialRule(1, DialProtocol.Ip);
            client.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.2/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.1", "8810098");
                dial.Callback(CallbackRole.Client);
                dial.Holdoff(20); // expect ND5050
            }));
        });
    });

    public static Network Fixed_short() => Network.Define("ND5050", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30")
                .Dial(dial => dial.Traditional().Group(1).Route("30.1.1.2", "8810099").Callback(CallbackRole.Server).CallbackCenter().Holdoff(20)));
        });
        net.H3cRouter("Client", client =>
        {
            client.DialRule(1, DialProtocol.Ip);
            client.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.2/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.1", "8810098");
                dial.Callback(CallbackRole.Client);
                dial.Holdoff(30);
            }));
        });
    });

    public static Network Unknown(DialerEnableTime holdoff) => Network.Define("ND5050", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30")
                .Dial(dial => dial.Traditional().Group(1).Route("30.1.1.2", "8810099").Callback(CallbackRole.Server).CallbackCenter()));
        });
        net.H3cRouter("Client", client =>
        {
            client.DialRule(1, DialProtocol.Ip);
            client.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.2/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.1", "8810098");
                dial.Callback(CallbackRole.Client).Holdoff(holdoff);
            }));
        });
    });
}
