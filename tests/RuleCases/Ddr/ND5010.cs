using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5010
{
    public static Network Good() => Network.Define("ND5010", net =>
    {
        net.Branch(routing: false, bri: line => line.StandbyRoutingGroup(2), configure: branch =>
        {
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30"));
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("50.0.0.0/8", (InterfaceName)"Serial2/1/1");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
            branch.StaticRoute("50.0.0.0/8", "20.1.1.2", preference: 100);
            branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8"));
        });
    });

    public static Network Good_one_line() => Network.Define("ND5010", net =>
    {
        net.Branch(routing: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("50.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
            branch.StaticRoute("50.0.0.0/8", "20.1.1.2", preference: 100);
            branch.RoutingGroup(1, group => group.Monitor("50.0.0.0/8"));
        });
    });

    public static Network Bad_relations() => Network.Define("ND5010", net =>
    {
        var branch = net.Branch(standby: false, watch: false, configure: branch =>
        {
            branch.Interface("Serial2/1/1", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30").OspfEnable(1, 0).Ospf(o => o.Cost(100)));
        });
        net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"], relation => relation.Group(1));
        net.RouteBackup(branch.Interface("Serial2/1/1"), branch.Interface("Bri2/4/0"), ["50.0.0.0/8"], relation => relation.Group(1)); // expect ND5010
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND5010", net =>
    {
        net.Branch(routing: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("50.0.0.0/8", name);
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
            branch.StaticRoute("50.0.0.0/8", "20.1.1.2", preference: 100);
            branch.RoutingGroup(1, group => group.Monitor("50.0.0.0/8"));
        });
    });
}
