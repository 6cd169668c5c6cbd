using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The dialer route leads through a channel of nobody.</summary>
public static partial class ND5032
{
    public static Network Bad() => Network.Define("ND5032", net =>
    {
        net.DialerBranch(route: false, configure: branch => branch.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp)), dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.Through("Bri2/4/0")); // expect ND5032
        });
    });
}
