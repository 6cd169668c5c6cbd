using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5142
{
    public static Network Good() => Network.Define("ND5142", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i =>
        {
            i.BackupInterface("GigabitEthernet0/1");
            i.BackupThreshold(80, 30);
        }));
    });

    public static Network Unknown(BackupThreshold upper, BackupThreshold lower) => Network.Define("ND5142", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i => i.BackupInterface("GigabitEthernet0/1").BackupThreshold(upper, lower)));
    });
}
