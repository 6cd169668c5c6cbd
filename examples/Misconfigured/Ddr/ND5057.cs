namespace NetDsl.Examples.Misconfigured;

/// <summary>The center has a part of the watched network.</summary>
public static partial class ND5057
{
    public static Network Bad() => Network.Define("ND5057", net =>
    {
        net.Branch(watch: false, configure: branch =>
        {
            branch.RoutingGroup(1, group => group.Monitor("40.0.0.0/8")); // expect ND5057
        });
        net.Center(lan: false, configure: center => center.Interface("GigabitEthernet0/1", port => port.Up().Address("40.1.1.1/24")));
    });
}
