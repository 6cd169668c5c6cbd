namespace NetDsl.Examples.Misconfigured;

public static partial class ND5339
{
    public static Network Bad_nested() => Network.Define("ND5339", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/0", i =>
            {
                i.BackupInterface("GigabitEthernet0/1"); // expect ND5339
            });
            r.Interface("GigabitEthernet0/1", i => i.BackupInterface("GigabitEthernet0/2"));
        });
    });

    public static Network Good() => Network.Define("ND5339", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/2"));
            r.Interface("GigabitEthernet0/1", i =>
            {
                i.Address("10.1.1.1/30");
                i.BackupInterface("GigabitEthernet0/3");
            });
        });
    });

    public static Network Unknown(InterfaceName backup) => Network.Define("ND5339", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/0", i => i.BackupInterface(backup));
            r.Interface("GigabitEthernet0/1", i => i.BackupInterface(backup));
        });
    });
}
