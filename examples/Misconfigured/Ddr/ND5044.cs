namespace NetDsl.Examples.Misconfigured;

/// <summary>Both ends of the line are backups.</summary>
public static partial class ND5044
{
    public static Network Bad() => Network.Define("ND5044", net =>
    {
        net.Branch();
        net.Center(route: false, dial: dial => dial.Route("20.1.1.1", "8810055", broadcast: true), configure: center => center.RoutingGroup(1, group => group.Monitor("192.168.1.0/24")), bri: line =>
        {
            line.StandbyRoutingGroup(1); // expect ND5044
        });
    });
}
