namespace NetDsl.Examples.Misconfigured;

/// <summary>The network has a route over the primary, and none over the backup.</summary>
public static partial class ND5147
{
    public static Network Bad() => Network.Define("ND5147", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/30"));
            r.Interface("GigabitEthernet0/0", i =>
            {
                i.Address("10.1.0.1/30");
                i.BackupInterface("GigabitEthernet0/1"); // expect ND5147
            });
            r.StaticRoute("40.0.0.0/8", "10.1.0.2");
        });
    });
}
