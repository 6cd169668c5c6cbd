namespace NetDsl.Examples.Misconfigured;

/// <summary>Two interfaces have one backup.</summary>
public static partial class ND5339
{
    public static Network Bad() => Network.Define("ND5339", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/2"));
            r.Interface("GigabitEthernet0/1", i =>
            {
                i.Address("10.1.1.1/30");
                i.BackupInterface("GigabitEthernet0/2"); // expect ND5339
            });
        });
    });
}
