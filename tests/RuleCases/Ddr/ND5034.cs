using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5034
{
    public static Network Good() => Network.Define("ND5034", net =>
    {
        net.Branch(routing: false, line: false, configure: branch =>
        {
            branch.Interface("Bri2/4/0", bri => bri
                .LinkProtocol(LinkProtocol.Ppp)
                .Address("20.1.1.1/29")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true))
                .StandbyRoutingGroup(1));
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
        });
    });

    public static Network Good_the_whole_network() => Network.Define("ND5034", net =>
    {
        net.Branch(routing: false, line: false, configure: branch =>
        {
            branch.Interface("Bri2/4/0", bri => bri
                .LinkProtocol(LinkProtocol.Ppp)
                .Address("20.1.1.1/29")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.Mask(29)))
                .StandbyRoutingGroup(1));
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.3", preference: 100);
        });
    });

    public static Network Bad_bgp_peer() => Network.Define("ND5034", net =>
    {
        net.BgpBranch(sessions: false, bri: line => line.SecondaryAddress("20.2.1.1/30"), bgp: bgp =>
        {
            bgp.Peer("10.1.1.2", 65002);
            bgp.Peer("20.2.1.2", 65002); // expect ND5034
        }, ipv4: ipv4 => ipv4.Peer("10.1.1.2").Peer("20.2.1.2"));
    });

    public static Network Unknown(Ipv4Address hop) => Network.Define("ND5034", net =>
    {
        net.Branch(routing: false, line: false, configure: branch =>
        {
            branch.Interface("Bri2/4/0", bri => bri
                .LinkProtocol(LinkProtocol.Ppp)
                .Address("20.1.1.1/29")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true))
                .StandbyRoutingGroup(1));
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", hop, preference: 100);
        });
    });
}
