using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The next hop has no dialer route.</summary>
public static partial class ND5034
{
    public static Network Bad() => Network.Define("ND5034", net =>
    {
        net.Branch(routing: false, line: false, configure: branch =>
        {
            branch.Interface("Bri2/4/0", bri => bri
                .LinkProtocol(LinkProtocol.Ppp)
                .Address("20.1.1.1/29")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true))
                .StandbyRoutingGroup(1));
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.3", preference: 100); // expect ND5034
        });
    });
}
