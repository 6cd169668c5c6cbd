using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5430
{
    public static Network Good() => Network.Define("ND5430", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.RoutingGroup(2, group => group.Monitor("40.0.0.0/8"));
            var second = branch.SecondLine();
            second.StandbyRoutingGroup(2);
        });
    });

    public static Network Unknown(RoutingGroupNumber number) => Network.Define("ND5430", net =>
    {
        net.Branch(configure: branch =>
        {
            var second = branch.SecondLine(route: false);
            second.Dial(dial => dial.Number("8810077"));
            second.StandbyRoutingGroup(number);
        });
    });
}
