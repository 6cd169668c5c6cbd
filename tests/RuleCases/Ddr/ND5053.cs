namespace NetDsl.Examples.Misconfigured;

public static partial class ND5053
{
    public static Network Good() => Network.Define("ND5053", net =>
    {
        net.BareBranch(watch: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.Loopback(0, loopback => loopback.Address("10.255.0.1/32"));
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8"));
        });
    });

    public static Network Bad_lan() => Network.Define("ND5053", net =>
    {
        net.BareBranch(watch: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.RoutingGroup(1, group => group.Monitor("192.168.1.0/24")); // expect ND5053
        });
        net.StaticCenter();
    });

    public static Network Bad_null() => Network.Define("ND5053", net =>
    {
        net.BareBranch(watch: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100).StaticRoute("50.0.0.0/8", (InterfaceName)"NULL0");
            branch.RoutingGroup(1, group => group.Monitor("50.0.0.0/8")); // expect ND5053
        });
    });

    public static Network Unknown(Ipv4Prefix network) => Network.Define("ND5053", net =>
    {
        net.BareBranch(watch: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.Loopback(0, loopback => loopback.Address(network));
            branch.RoutingGroup(1, group => group.Monitor(network));
        });
    });
}
