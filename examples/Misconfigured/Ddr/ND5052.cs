namespace NetDsl.Examples.Misconfigured;

/// <summary>The only route to the watched network is the one over the backup.</summary>
public static partial class ND5052
{
    public static Network Bad() => Network.Define("ND5052", net =>
    {
        net.BareBranch(watch: false, routing: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", 100);
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8")); // expect ND5052
        });
    });
}
