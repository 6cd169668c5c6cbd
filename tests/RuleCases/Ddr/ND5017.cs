using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5017
{
    public static Network Fixed() => Network.Define("ND5017", net =>
    {
        net.Branch(ddr: false, bri: line =>
        {
            line.Dial(dial => dial.Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true).Traditional());
            line.StandbyRoutingGroup(1);
        });
    });

    public static Network Bad_nothing_described() => Network.Define("ND5017", net =>
    {
        net.Branch(ddr: false, bri: line =>
        {
            line.StandbyRoutingGroup(1); // expect ND5017
        });
    });

    public static Network Good_enabled_by_its_channel() => Network.Define("ND5017", net =>
    {
        net.DialerBranch(watch: false, standby: false, member: false, configure: branch =>
        {
            branch.Dialer(2, dialer =>
            {
                dialer.LinkProtocol(LinkProtocol.Ppp).Address("20.3.1.1/30").OspfEnable(1, 0).Ospf(o => o.Cost(2000));
                dialer.Dial(dial => dial.Group(1).Idle(0).Route("20.3.1.2", "8810052", broadcast: true)).StandbyRoutingGroup(1);
            });
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8"));
        }, pri: pri => pri.CircularGroup(2));
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND5017", net =>
    {
        net.Branch(ddr: false, bri: line => line.StandbyRoutingGroup(1), configure: branch =>
        {
            branch.Interface(name).Dial(dial => dial.Traditional().Group(1).Route("20.1.1.2", "8810052", broadcast: true));
        });
    });
}
