using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5133
{
    public static Network Bad_one_address() => Network.Define("ND5133", net =>
    {
        var near = net.H3cRouter("Near", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30")));
        var far = net.H3cRouter("Far");
        var line = far.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp));
        line.Address("10.1.1.1/30"); // expect ND5133
        net.Link(near.Interface("Serial2/1/0"), line);
    });

    public static Network Good() => Network.Define("ND5133", net =>
    {
        var near = net.H3cRouter("Near", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30")));
        var far = net.H3cRouter("Far");
        var line = far.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp));
        line.Address("10.1.1.2/30");
        net.Link(near.Interface("Serial2/1/0"), line);
    });

    public static Network Good_further_address() => Network.Define("ND5133", net =>
    {
        var near = net.H3cRouter("Near", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30").SecondaryAddress("10.1.2.1/30")));
        var far = net.H3cRouter("Far", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.2/30")));
        net.Link(near.Interface("Serial2/1/0"), far.Interface("Serial2/1/0"));
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND5133", net =>
    {
        var near = net.H3cRouter("Near", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30")));
        var far = net.H3cRouter("Far", r => r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address(address)));
        net.Link(near.Interface("Serial2/1/0"), far.Interface("Serial2/1/0"));
    });
}
