using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5006
{
    public static Network Good() => Network.Define("ND5006", net =>
    {
        net.Branch(bri: line => line.StandbyRoutingGroup(2), configure: branch =>
        {
            branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8"));
        });
    });

    public static Network Unknown(RoutingGroupNumber number) => Network.Define("ND5006", net =>
    {
        net.Branch(bri: line => line.StandbyRoutingGroup(number), configure: branch =>
        {
            branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8"));
        });
    });
}
