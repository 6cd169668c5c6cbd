namespace NetDsl.Examples.Misconfigured;

/// <summary>RIP tells the network over the leased line, a static route leads over the backup.</summary>
public static partial class ND5056
{
    public static Network Bad() => Network.Define("ND5056", net =>
    {
        net.RipBranch(branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2"); // expect ND5056
        });
    });
}
