using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5029
{
    public static Network Good() => Network.Define("ND5029", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true);
        });
    });

    public static Network Bad_for_two_groups() => Network.Define("ND5029", net =>
    {
        net.Branch(route: false, bri: line => line.StandbyRoutingGroup(2), configure: branch => branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8")), dial: dial =>
        {
            dial.Route("20.1.1.2", broadcast: true); // expect ND5029
        });
    });

    public static Network Good_one_of_two() => Network.Define("ND5029", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Route("20.1.1.2", broadcast: true);
        });
    });

    public static Network Bad_nothing_to_dial() => Network.Define("ND5029", net =>
    {
        net.Branch(route: false, standby: false, bri: line =>
        {
            line.StandbyRoutingGroup(1); // expect ND5029
        });
    });

    public static Network Unknown(DialNumber number) => Network.Define("ND5029", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", number, broadcast: true);
        });
    });
}
