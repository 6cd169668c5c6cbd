namespace NetDsl.Examples.Misconfigured;

public static partial class ND5140
{
    public static Network Bad_member_of_an_aggregation() => Network.Define("ND5140", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Interface("GigabitEthernet0/1", i => i.Raw("port link-aggregation group 1"));
            r.Interface("GigabitEthernet0/0", i =>
            {
                i.BackupInterface("GigabitEthernet0/1"); // expect ND5140
            });
        });
    });

    public static Network Good() => Network.Define("ND5140", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0.10", i =>
        {
            i.Address("10.1.0.1/30");
            i.BackupInterface("GigabitEthernet0/1");
        }));
    });

    public static Network Good_two_sub_interfaces() => Network.Define("ND5140", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0.10", i => i.BackupInterface("GigabitEthernet0/0.20")));
    });

    public static Network Unknown(InterfaceName backup) => Network.Define("ND5140", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0.10", i => i.BackupInterface(backup)));
    });
}
