namespace NetDsl.Examples.Misconfigured;

/// <summary>Nothing watches the other end of the primary line.</summary>
public static partial class ND5055
{
    public static Network Bad() => Network.Define("ND5055", net =>
    {
        net.StaticBranch(primary: false, configure: branch =>
        {
            branch.Interface("GigabitEthernet0/0", port => port.Up().Address("198.51.100.2/30"));
            branch.StaticRoute("40.0.0.0/8", "198.51.100.1"); // expect ND5055
        });
    });
}
