using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5099
{
    public static Network Fixed() => Network.Define("ND5099", net =>
    {
        net.BgpBranch(r =>
        {
            r.Warmup(60);
        });
    });

    public static Network Bad_default() => Network.Define("ND5099", net =>
    {
        net.H3cRouter("Branch", r =>
        {
            r.DialRule(1, DialProtocol.Ip);
            r.Interface("Serial2/1/0", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.1/30"));
            r.Interface("Bri2/4/0", i =>
            {
                i.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Dial(d => d.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
                i.StandbyRoutingGroup(1); // expect ND5099
            });
            r.RoutingGroup(1, g => g.Monitor("40.0.0.0/8"));
            r.Bgp(65001, bgp => bgp.RouterId("10.255.0.1").Timers(20, 60).Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002).Ipv4(ipv4 => ipv4.Peer("10.1.1.2").Peer("20.1.1.2").Balance(2)));
        });
    });

    public static Network Bad_OSPF_without_broadcast() => Network.Define("ND5099", net =>
    {
        net.Branch(r =>
        {
            r.Warmup(30); // expect ND5099
        }, leased: i => i.LinkProtocol(LinkProtocol.FrameRelay).FrameRelayMap(100, "10.1.1.2").Ospf(o => o.NetworkType(ComwareOspfNetworkType.Nbma)), ospf: o => o.Neighbor("10.1.1.2"));
    });

    public static Network Good_OSPF_point_to_point() => Network.Define("ND5099", net =>
    {
        net.Branch(r => r.Warmup(30));
    });

    public static Network Good_static_route_beside_BGP() => Network.Define("ND5099", net =>
    {
        net.BgpBranch(r =>
        {
            r.Warmup(10);
            r.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
        });
    });

    public static Network Unknown(WarmupDelay seconds) => Network.Define("ND5099", net =>
    {
        net.BgpBranch(r => r.Warmup(seconds));
    });
}
