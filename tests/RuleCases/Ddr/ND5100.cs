using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5100
{
    public static Network Fixed() => Network.Define("ND5100", net =>
    {
        net.Branch(bri: i =>
        {
            i.KeepaliveRetry(3);
        });
    });

    public static Network Good() => Network.Define("ND5100", net =>
    {
        net.Branch(bri: i => i.RoutingDisable(120));
    });

    public static Network Unknown(RoutingDisableTime seconds) => Network.Define("ND5100", net =>
    {
        net.Branch(bri: i => i.RoutingDisable(seconds));
    });
}
