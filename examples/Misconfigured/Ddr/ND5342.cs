namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup rests below a load to which it brings the primary itself.</summary>
public static partial class ND5342
{
    public static Network Bad() => Network.Define("ND5342", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i =>
        {
            i.BackupInterface("GigabitEthernet0/1");
            i.BackupThreshold(80, 50); // expect ND5342
        }));
    });
}
