using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5030
{
    public static Network Good() => Network.Define("ND5030", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.RoutingGroup(2, group => group.Monitor("40.0.0.0/8"));
            var second = branch.SecondLine();
            second.StandbyRoutingGroup(2);
        });
    });

    public static Network Bad_three() => Network.Define("ND5030", net =>
    {
        net.Branch(group: group => group.Monitor("50.0.0.0/8"), configure: branch =>
        {
            branch.SecondLine().StandbyRoutingGroup(1); // expect ND5030
            branch.Interface("Bri2/4/2", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.3.1.1/30").OspfEnable(1, 0).Ospf(o => o.Cost(2200));
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.3.1.2", "8810088", broadcast: true));
                line.StandbyRoutingGroup(1); // expect ND5030
            });
        });
    });

    public static Network Bad_relations() => Network.Define("ND5030", net =>
    {
        var branch = net.Branch(standby: false, watch: false);
        branch.SecondLine();
        net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"], relation => relation.Group(1));
        net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/1"), ["40.0.0.0/8"], relation => relation.Group(1)); // expect ND5030
    });

    public static Network Good_relations() => Network.Define("ND5030", net =>
    {
        var branch = net.Branch(standby: false, watch: false);
        branch.SecondLine();
        net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"]);
        net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/1"), ["40.0.0.0/8"]);
    });

    public static Network Bad_order_unclear() => Network.Define("ND5030", net =>
    {
        net.Branch(line: false, configure: branch =>
        {
            branch.SecondLine().StandbyRoutingGroup(1);
            branch.Interface("Bri2/4/0", line =>
            {
                line.LinkProtocol(LinkProtocol.Ppp).Address("20.1.1.1/30").Ospf(o => o.Cost(2000));
                line.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true));
                line.StandbyRoutingGroup(1); // expect ND5030
            });
        });
    });

    public static Network Good_another_backup_without_group() => Network.Define("ND5030", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.SecondLine();
        });
    });

    public static Network Unknown(RoutingGroupNumber number) => Network.Define("ND5030", net =>
    {
        net.Branch(configure: branch =>
        {
            var second = branch.SecondLine();
            second.StandbyRoutingGroup(number);
        });
    });
}
