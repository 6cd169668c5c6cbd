using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Two networks of a group are reached over two lines.</summary>
public static partial class ND5010
{
    public static Network Bad() => Network.Define("ND5010", net =>
    {
        net.Branch(routing: false, configure: branch =>
        {
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30"));
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("50.0.0.0/8", (InterfaceName)"Serial2/1/1");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
            branch.StaticRoute("50.0.0.0/8", "20.1.1.2", preference: 100);
            branch.RoutingGroup(1, group => group.Monitor("50.0.0.0/8")); // expect ND5010
        });
    });
}
