using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>OSPF is to run over a backup that borrows its address.</summary>
public static partial class ND5094
{
    public static Network Bad() => Network.Define("ND5094", net =>
    {
        net.BareBranch(line: false, routing: branch =>
        {
            branch.Loopback(0, loopback => loopback.Address("10.255.0.1/32"));
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Bri2/4/0", preference: 100);
            branch.Ospf(1, ospf => ospf.RouterId("10.255.0.1").Area(0, area => area.Network("192.168.1.0/24").Network("10.1.1.0/30")));
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Unnumbered("LoopBack0");
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1).RoutingDisable(60);
                line.OspfEnable(1, 0); // expect ND5094
            });
        });
    });
}
