namespace NetDsl.Examples.Misconfigured;

public static partial class ND5056
{
    public static Network Fixed() => Network.Define("ND5056", net =>
    {
        net.RipBranch(branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 110);
        });
    });

    public static Network Bad_common_preference() => Network.Define("ND5056", net =>
    {
        net.StaticBranch(backup: false, configure: branch =>
        {
            branch.StaticRoutePreference(80);
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 50); // expect ND5056
        });
    });

    public static Network Fixed_common_preference() => Network.Define("ND5056", net =>
    {
        net.StaticBranch(backup: false, configure: branch =>
        {
            branch.StaticRoutePreference(80);
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 90);
        });
    });

    public static Network Good_ospf() => Network.Define("ND5056", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2");
        });
    });

    public static Network Unknown(RoutePreference preference) => Network.Define("ND5056", net =>
    {
        net.RipBranch(branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: preference);
        });
    });
}
