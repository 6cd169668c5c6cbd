using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5096
{
    public static Network Fixed() => Network.Define("ND5096", net =>
    {
        net.Branch(bri: line =>
        {
            line.RoutingDisable(20);
        });
    });

    public static Network Unknown(RoutingDisableTime delay) => Network.Define("ND5096", net =>
    {
        net.Branch(bri: line =>
        {
            line.RoutingDisable(delay);
        });
    });
}
