namespace NetDsl.Examples.Misconfigured;

/// <summary>The line has four backups.</summary>
public static partial class ND5139
{
    public static Network Bad() => Network.Define("ND5139", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i =>
        {
            i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1").BackupInterface("GigabitEthernet0/2").BackupInterface("GigabitEthernet0/3");
            i.BackupInterface("GigabitEthernet0/4"); // expect ND5139
        }));
    });
}
