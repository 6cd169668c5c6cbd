using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5141
{
    public static Network Fixed() => Network.Define("ND5141", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1"));
            r.Interface("GigabitEthernet0/1", i =>
            {
                i.Address("10.1.1.1/30");
            });
        });
    });

    public static Network Good() => Network.Define("ND5141", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i => i.BackupDelay(10, 10).BackupInterface("GigabitEthernet0/1")));
    });

    public static Network Unknown(InterfaceName backup, BackupDelay delay) => Network.Define("ND5141", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i => i.BackupDelay(delay, delay).BackupInterface(backup)));
    });
}
