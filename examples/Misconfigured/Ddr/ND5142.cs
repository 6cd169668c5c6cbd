namespace NetDsl.Examples.Misconfigured;

/// <summary>The lower threshold is above the upper one.</summary>
public static partial class ND5142
{
    public static Network Bad() => Network.Define("ND5142", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i =>
        {
            i.BackupInterface("GigabitEthernet0/1");
            i.BackupThreshold(30, 80); // expect ND5142
        }));
    });
}
