namespace NetDsl.Examples.Misconfigured;

public static partial class ND5027
{
    public static Network Good() => Network.Define("ND5027", net =>
    {
        net.Branch(standby: false, group: group => group.Monitor("50.0.0.0/8"), bri: line =>
        {
            line.StandbyRoutingGroup(1);
        });
    });

    public static Network Unknown(Ipv4Address hop) => Network.Define("ND5027", net =>
    {
        net.Branch(route: false, group: group => group.Monitor("50.0.0.0/8"), dial: dial =>
        {
            dial.Route(hop, "8810052", broadcast: true);
        });
    });
}
