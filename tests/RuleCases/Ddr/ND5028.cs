using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5028
{
    public static Network Good() => Network.Define("ND5028", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true);
        });
    });

    public static Network Good_both() => Network.Define("ND5028", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Number("8810052");
        });
    });

    public static Network Unknown(RoutingGroupNumber number) => Network.Define("ND5028", net =>
    {
        net.Branch(route: false, watch: false, dial: dial => dial.Number("8810052"), configure: branch =>
        {
            branch.RoutingGroup(number, group => group.Monitor("40.0.0.0/8"));
        });
    });
}
