using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The ends of the leased line are in different networks.</summary>
public static partial class ND5133
{
    public static Network Bad() => Network.Define("ND5133", net =>
    {
        var near = net.H3cRouter("Near", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30")));
        var far = net.H3cRouter("Far");
        var line = far.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp));
        line.Address("10.1.2.2/30"); // expect ND5133
        net.Link(near.Interface("Serial2/1/0"), line);
    });
}
