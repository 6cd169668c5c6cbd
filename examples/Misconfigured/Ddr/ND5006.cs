namespace NetDsl.Examples.Misconfigured;

/// <summary>A group watches a network, and nothing dials for it.</summary>
public static partial class ND5006
{
    public static Network Bad() => Network.Define("ND5006", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.RoutingGroup(2, group => group.Monitor("50.0.0.0/8")); // expect ND5006
        });
    });
}
