using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A second default route stands in for the one that is watched.</summary>
public static partial class ND5013
{
    public static Network Bad() => Network.Define("ND5013", net =>
    {
        net.Branch(routing: false, watch: false, configure: branch =>
        {
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30"));
            branch.StaticRoute("0.0.0.0/0", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("0.0.0.0/0", (InterfaceName)"Serial2/1/1", preference: 80);
            branch.StaticRoute("0.0.0.0/0", "20.1.1.2", preference: 100);
            branch.RoutingGroup(1, group => group.Monitor("0.0.0.0/0")); // expect ND5013
        });
    });
}
