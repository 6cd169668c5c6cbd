using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5072
{
    public static Network Good() => Network.Define("ND5072", net =>
    {
        net.BgpBranch();
        net.H3cRouter("Center", center =>
        {
            center.Interface("Serial2/1/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.2/30"));
            center.Bgp(65002, bgp => bgp.RouterId("10.255.0.9").Timers(20, 60).Peer("10.1.1.1", 65001).Ipv4(family => family.Peer("10.1.1.1")));
        });
        net.H3cRouter("Standby", standby =>
        {
            standby.DialRule(1, DialProtocol.Ip);
            standby.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true)));
            standby.Bgp(65002, bgp =>
            {
                bgp.RouterId("10.255.0.17");
                bgp.Timers(20, 60).Peer("20.1.1.1", 65001).Ipv4(family => family.Peer("20.1.1.1"));
            });
        });
    });

    public static Network Unknown(Ipv4Address id) => Network.Define("ND5072", net =>
    {
        net.BgpBranch();
        net.H3cRouter("Center", center =>
        {
            center.Interface("Serial2/1/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("10.1.1.2/30"));
            center.Bgp(65002, bgp => bgp.RouterId("10.255.0.9").Timers(20, 60).Peer("10.1.1.1", 65001).Ipv4(family => family.Peer("10.1.1.1")));
        });
        net.H3cRouter("Standby", standby =>
        {
            standby.DialRule(1, DialProtocol.Ip);
            standby.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true)));
            standby.Bgp(65002, bgp =>
            {
                bgp.RouterId(id);
                bgp.Timers(20, 60).Peer("20.1.1.1", 65001).Ipv4(family => family.Peer("20.1.1.1"));
            });
        });
    });
}
