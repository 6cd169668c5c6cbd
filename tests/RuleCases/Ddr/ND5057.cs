namespace NetDsl.Examples.Misconfigured;

public static partial class ND5057
{
    public static Network Good() => Network.Define("ND5057", net =>
    {
        net.Branch(watch: false, configure: branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.1.1.0/24"));
        });
        net.Center(lan: false, configure: center => center.Interface("GigabitEthernet0/1", port => port.Up().Address("40.1.1.1/24")));
    });

    public static Network Good_summarized() => Network.Define("ND5057", net =>
    {
        net.Branch(watch: false, configure: branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8"));
        });
        net.Center(lan: false, ospf: ospf => ospf.Raw("asbr-summary 40.0.0.0 8"), configure: center => center.Interface("GigabitEthernet0/1", port => port.Up().Address("40.1.1.1/24")));
    });

    public static Network Unknown(Ipv4Prefix lan) => Network.Define("ND5057", net =>
    {
        net.Branch(watch: false, configure: branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8"));
        });
        net.Center(lan: false, configure: center => center.Interface("GigabitEthernet0/1", port => port.Up().Address(lan)));
    });
}
