namespace NetDsl.Examples.Misconfigured;

/// <summary>Both static routes have the preference of 60.</summary>
public static partial class ND5062
{
    public static Network Bad() => Network.Define("ND5062", net =>
    {
        net.StaticBranch(backup: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2"); // expect ND5062
        });
    });
}
