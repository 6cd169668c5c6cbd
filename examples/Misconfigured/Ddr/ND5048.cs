using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The number that is to be called back is not on the interface.</summary>
public static partial class ND5048
{
    public static Network Bad() => Network.Define("ND5048", net =>
    {
        net.H3cRouter("Server", server =>
        {
            server.DialRule(1, DialProtocol.Ip);
            server.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("30.1.1.1/30").Dial(dial =>
            {
                dial.Traditional().Group(1).Route("30.1.1.2", "8810099");
                dial.CallIn("8810098", callback: true); // expect ND5048
            }));
        });
    });
}
