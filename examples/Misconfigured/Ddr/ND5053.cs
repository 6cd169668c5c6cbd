namespace NetDsl.Examples.Misconfigured;

/// <summary>The group watches a network of the router itself.</summary>
public static partial class ND5053
{
    public static Network Bad() => Network.Define("ND5053", net =>
    {
        net.BareBranch(watch: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2").StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.Loopback(0, loopback => loopback.Address("10.255.0.1/32"));
            branch.RoutingGroup(1, group => group.Monitor("10.255.0.1/32")); // expect ND5053
        });
    });
}
