namespace NetDsl.Examples.Misconfigured;

public static partial class ND5044
{
    public static Network Good() => Network.Define("ND5044", net =>
    {
        net.Branch();
        net.Center();
    });

    public static Network Bad_relations() => Network.Define("ND5044", net =>
    {
        var branch = net.Branch(standby: false, watch: false, route: false);
        var center = net.Center(route: false);
        net.RouteBackup(branch.Interface("Serial2/1/0"), branch.Interface("Bri2/4/0"), ["40.0.0.0/8"], relation => relation.Calls(center.Interface("Bri2/4/0"), "8810052"));
        net.RouteBackup(center.Interface("Serial2/1/0"), center.Interface("Bri2/4/0"), ["192.168.1.0/24"], relation => relation.Calls(branch.Interface("Bri2/4/0"), "8810055")); // expect ND5044
    });

    public static Network Unknown(Ipv4Address hop) => Network.Define("ND5044", net =>
    {
        net.Branch(route: false, dial: dial => dial.Route(hop, "8810052", broadcast: true));
        net.Center(route: false, dial: dial => dial.Route(hop, "8810055", broadcast: true), configure: center => center.RoutingGroup(1, group => group.Monitor("192.168.1.0/24")), bri: line =>
        {
            line.StandbyRoutingGroup(1);
        });
    });
}
