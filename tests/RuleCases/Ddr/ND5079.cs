using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5079
{
    public static Network Good() => Network.Define("ND5079", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.Cost(200));
        });
    });

    public static Network Good_equal() => Network.Define("ND5079", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.Cost(100));
        });
    });

    public static Network Good_other_ends() => Network.Define("ND5079", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.Cost(50));
        });
        net.Center(line: false);
        net.H3cRouter("Standby", standby =>
        {
            standby.DialRule(1, DialProtocol.Ip);
            standby.Ospf(1, ospf => ospf.RouterId("10.255.0.3").Area(0, area => area.Network("20.1.1.0/30")));
            standby.Interface("Bri2/4/0", line => line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30")
                .Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true)));
        });
    });

    public static Network Bad_the_primary_line_is_dear() => Network.Define("ND5079", net =>
    {
        net.Branch(leased: line =>
        {
            line.Ospf(ospf => ospf.Cost(3000));
        }, bri: line =>
        {
            line.Ospf(ospf => ospf.Cost(2000)); // expect ND5079
        });
        net.Center();
    });

    public static Network Unknown(OspfCost cost) => Network.Define("ND5079", net =>
    {
        net.Branch(bri: line =>
        {
            line.Ospf(ospf => ospf.Cost(cost));
        });
    });
}
