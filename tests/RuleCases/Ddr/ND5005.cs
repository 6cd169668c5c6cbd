using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5005
{
    public static Network Fixed() => Network.Define("ND5005", net =>
    {
        net.Branch(standby: false, bri: line =>
        {
            line.StandbyRoutingGroup(1);
        });
    });

    public static Network Bad_a_second_group() => Network.Define("ND5005", net =>
    {
        net.Branch(bri: line =>
        {
            line.StandbyRoutingGroup(2); // expect ND5005
        });
    });

    public static Network Good_two_groups() => Network.Define("ND5005", net =>
    {
        net.Branch(bri: line => line.StandbyRoutingGroup(2), configure: branch =>
        {
            branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8"));
        });
    });

    public static Network Good_a_line_of_its_own() => Network.Define("ND5005", net =>
    {
        net.Branch(bri: line => line.StandbyRoutingGroup(2), configure: branch =>
        {
            branch.Raw("standby routing-group 2 rule ip 50.0.0.0 255.0.0.0 new-option");
        });
    });

    public static Network Unknown(RoutingGroupNumber number) => Network.Define("ND5005", net =>
    {
        net.Branch(bri: line =>
        {
            line.StandbyRoutingGroup(number);
        });
    });

    public static Network Unknown_group(RoutingGroupNumber number) => Network.Define("ND5005", net =>
    {
        net.Branch(bri: line => line.StandbyRoutingGroup(2), configure: branch =>
        {
            branch.RoutingGroup(number, group => group.Monitor("50.0.0.0/8"));
        });
    });
}
