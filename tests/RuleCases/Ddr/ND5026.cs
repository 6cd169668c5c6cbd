using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5026
{
    public static Network Fixed() => Network.Define("ND5026", net =>
    {
        net.Branch(bri: line =>
        {
        });
    });

    public static Network Good_another_group() => Network.Define("ND5026", net =>
    {
        net.Branch(configure: branch => branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8")), bri: line =>
        {
            line.StandbyRoutingGroup(2);
        });
    });

    public static Network Unknown(RoutingGroupNumber number) => Network.Define("ND5026", net =>
    {
        net.Branch(bri: line =>
        {
            line.StandbyRoutingGroup(number);
        });
    });
}
