using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>OSPF of the center leaves out the line that is called.</summary>
public static partial class ND5059
{
    public static Network Bad() => Network.Define("ND5059", net =>
    {
        net.Branch();
        net.BareCenter(line: false, routing: center =>
        {
            center.Ospf(1, ospf => ospf.RouterId("10.255.0.2").Area(0, area => area.Network("40.0.0.0/8").Network("10.1.1.0/30")));
            center.Interface("Serial2/1/0", line => line.Ospf(ospf => ospf.Cost(100)));
            center.Interface("Bri2/4/0", line => // expect ND5059
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.2/30");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.1", broadcast: true));
            });
        });
    });
}
