using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5097
{
    public static Network Fixed() => Network.Define("ND5097", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.SecondLine();
        });
    });

    public static Network Good_a_backup() => Network.Define("ND5097", net =>
    {
        net.Branch();
    });

    public static Network Unknown(RoutingGroupNumber group) => Network.Define("ND5097", net =>
    {
        net.Branch(standby: false, bri: line =>
        {
            line.StandbyRoutingGroup(group).RoutingDisable(30);
        });
    });
}
