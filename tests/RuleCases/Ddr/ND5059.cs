using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5059
{
    public static Network Good() => Network.Define("ND5059", net =>
    {
        net.Branch();
        net.BareCenter(line: false, routing: center =>
        {
            center.Ospf(1, ospf => ospf.RouterId("10.255.0.2").Area(0, area => area.Network("40.0.0.0/8").Network("10.1.1.0/30").Network("20.1.1.0/30")));
            center.Interface("Serial2/1/0", line => line.Ospf(ospf => ospf.Cost(100)));
            center.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true));
            });
        });
    });

    public static Network Good_translated() => Network.Define("ND5059", net =>
    {
        net.BareBranch(
            branch => branch.StaticRoute("40.0.0.0/8", "10.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100),
            bri: line => line.Raw("nat outbound"));
        net.BareCenter(center => center.StaticRoute("192.168.1.0/24", "10.1.1.1"));
    });

    public static Network Unknown(Ipv4Prefix network) => Network.Define("ND5059", net =>
    {
        net.Branch();
        net.BareCenter(line: false, routing: center =>
        {
            center.Ospf(1, ospf => ospf.RouterId("10.255.0.2").Area(0, area => area.Network("40.0.0.0/8").Network("10.1.1.0/30").Network(network)));
            center.Interface("Serial2/1/0", line => line.Ospf(ospf => ospf.Cost(100)));
            center.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true));
            });
        });
    });
}
