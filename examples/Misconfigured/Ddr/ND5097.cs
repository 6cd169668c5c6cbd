namespace NetDsl.Examples.Misconfigured;

/// <summary>A line that is no backup has a release delay.</summary>
public static partial class ND5097
{
    public static Network Bad() => Network.Define("ND5097", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.SecondLine().RoutingDisable(30); // expect ND5097
        });
    });
}
