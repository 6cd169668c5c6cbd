namespace NetDsl.Examples.Misconfigured;

public static partial class ND5052
{
    public static Network Good() => Network.Define("ND5052", net =>
    {
        net.BareBranch(watch: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2");
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8"));
        });
    });

    public static Network Bad_one_of_two() => Network.Define("ND5052", net =>
    {
        net.StaticBranch(branch =>
        {
            branch.RoutingGroup(1, group =>
            {
                group.Monitor("50.0.0.0/8"); // expect ND5052
            });
        });
    });

    public static Network Good_the_network_of_the_line() => Network.Define("ND5052", net =>
    {
        net.BareBranch(watch: false, routing: branch =>
        {
            branch.StaticRoute("0.0.0.0/0", "20.1.1.2", 100);
            branch.RoutingGroup(1, group => group.Monitor("10.1.1.0/30"));
        });
    });

    public static Network Good_a_protocol_on_the_primary_line() => Network.Define("ND5052", net =>
    {
        net.RipBranch();
    });

    public static Network Unknown(Ipv4Prefix destination) => Network.Define("ND5052", net =>
    {
        net.StaticBranch(primary: false, configure: branch =>
        {
            branch.StaticRoute(destination, "10.1.1.2");
        });
    });
}
