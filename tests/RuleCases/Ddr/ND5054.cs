namespace NetDsl.Examples.Misconfigured;

public static partial class ND5054
{
    public static Network Fixed() => Network.Define("ND5054", net =>
    {
        net.StaticBranch(primary: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2", configure: route =>
            {
                route.Description("leased line");
            });
        });
    });

    public static Network Good_another_network() => Network.Define("ND5054", net =>
    {
        net.StaticBranch(branch =>
        {
            branch.StaticRoute("60.0.0.0/8", "10.1.1.2", configure: route => route.Permanent());
        });
    });

    public static Network Unknown(Ipv4Prefix destination) => Network.Define("ND5054", net =>
    {
        net.StaticBranch(branch =>
        {
            branch.StaticRoute(destination, "10.1.1.2", configure: route => route.Permanent());
        });
    });
}
