namespace NetDsl.Examples.Misconfigured;

public static partial class ND5055
{
    public static Network Good() => Network.Define("ND5055", net =>
    {
        net.StaticBranch(primary: false, configure: branch =>
        {
            branch.Interface("GigabitEthernet0/0", port => port.Up().Address("198.51.100.2/30"));
            branch.StaticRoute("40.0.0.0/8", "198.51.100.1", configure: route => route.BfdEcho());
        });
    });

    public static Network Good_over_ppp() => Network.Define("ND5055", net =>
    {
        net.StaticBranch();
    });

    public static Network Unknown(Ipv4Prefix destination) => Network.Define("ND5055", net =>
    {
        net.StaticBranch(primary: false, configure: branch =>
        {
            branch.Interface("GigabitEthernet0/0", port => port.Up().Address("198.51.100.2/30"));
            branch.StaticRoute("40.0.0.0/8", "10.1.1.2");
            branch.StaticRoute(destination, "198.51.100.1");
        });
    });
}
