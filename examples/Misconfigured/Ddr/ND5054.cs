namespace NetDsl.Examples.Misconfigured;

/// <summary>The primary route is permanent.</summary>
public static partial class ND5054
{
    public static Network Bad() => Network.Define("ND5054", net =>
    {
        net.StaticBranch(primary: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2", configure: route =>
            {
                route.Description("leased line");
                route.Permanent(); // expect ND5054
            });
        });
    });
}
