using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5058
{
    public static Network Good() => Network.Define("ND5058", net =>
    {
        net.BareBranch(line: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
            });
        });
    });

    public static Network Good_a_default_route() => Network.Define("ND5058", net =>
    {
        net.BareBranch(line: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2");
            branch.StaticRoute("0.0.0.0/0", (InterfaceName)"Bri2/4/0", preference: 100);
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
            });
        });
    });

    public static Network Unknown(Ipv4Address nextHop) => Network.Define("ND5058", net =>
    {
        net.BareBranch(line: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2");
            branch.StaticRoute("40.0.0.0/8", nextHop, 100);
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
            });
        });
    });
}
