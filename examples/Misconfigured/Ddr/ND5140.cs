namespace NetDsl.Examples.Misconfigured;

/// <summary>A port is the backup of its own sub-interface.</summary>
public static partial class ND5140
{
    public static Network Bad() => Network.Define("ND5140", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0.10", i =>
        {
            i.Address("10.1.0.1/30");
            i.BackupInterface("GigabitEthernet0/0"); // expect ND5140
        }));
    });
}
