namespace NetDsl.Examples.Misconfigured;

/// <summary>The LAN is made the backup.</summary>
public static partial class ND5015
{
    public static Network Bad() => Network.Define("ND5015", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.Interface("GigabitEthernet0/1").StandbyRoutingGroup(1); // expect ND5015
        });
    });
}
