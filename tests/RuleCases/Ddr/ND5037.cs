namespace NetDsl.Examples.Misconfigured;

public static partial class ND5037
{
    public static Network Good() => Network.Define("ND5037", net =>
    {
        net.Branch(routing: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
            branch.StaticRoute("50.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("50.0.0.0/8", "20.1.1.2", preference: 100);
        });
    });

    public static Network Good_part_of_what_is_watched() => Network.Define("ND5037", net =>
    {
        net.Branch(routing: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
            branch.StaticRoute("40.1.0.0/16", "20.1.1.2", preference: 100);
        });
    });

    public static Network Unknown(Ipv4Prefix network) => Network.Define("ND5037", net =>
    {
        net.Branch(routing: false, configure: branch =>
        {
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", "20.1.1.2", preference: 100);
            branch.StaticRoute(network, "20.1.1.2");
        });
    });
}
