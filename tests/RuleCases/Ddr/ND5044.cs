namespace NetDsl.Examples.Misconfigured;

public static partial class ND5044
{
    public static Network Good() => Network.Define("ND5044", net =>
    {
        net.Branch();
        net.Center();
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
