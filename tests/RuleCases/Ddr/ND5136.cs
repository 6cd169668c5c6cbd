using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5136
{
    public static Network Fixed() => Network.Define("ND5136", net =>
    {
        net.Branch(r =>
        {
            r.Raw("standby routing-group 1 rule ip 50.0.0.0 255.0.0.0");
        });
    });

    public static Network Good() => Network.Define("ND5136", net =>
    {
        net.Branch();
    });

    public static Network Unknown(RoutingGroupNumber group) => Network.Define("ND5136", net =>
    {
        net.H3cRouter("Office", r => r.RoutingGroup(group));
    });
}
