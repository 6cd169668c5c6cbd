namespace NetDsl.Examples.Misconfigured;

/// <summary>The delays stand on the backup, not on the primary.</summary>
public static partial class ND5141
{
    public static Network Bad() => Network.Define("ND5141", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1"));
            r.Interface("GigabitEthernet0/1", i =>
            {
                i.Address("10.1.1.1/30");
                i.BackupDelay(10, 10); // expect ND5141
            });
        });
    });
}
