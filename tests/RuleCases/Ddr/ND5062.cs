namespace NetDsl.Examples.Misconfigured;

public static partial class ND5062
{
    public static Network Fixed() => Network.Define("ND5062", net =>
    {
        net.StaticBranch(backup: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
        });
    });

    public static Network Unknown(RoutePreference preference) => Network.Define("ND5062", net =>
    {
        net.StaticBranch(backup: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference);
        });
    });
}
