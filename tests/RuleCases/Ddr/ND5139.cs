namespace NetDsl.Examples.Misconfigured;

public static partial class ND5139
{
    public static Network Bad_too_many_primaries() => Network.Define("ND5139", net =>
    {
        net.H3cRouter("Office", r =>
        {
            for (var n = 0; n < 11; n++)
                r.Interface($"GigabitEthernet1/{n}", i => i.BackupInterface($"GigabitEthernet2/{n}")); // expect ND5139
        });
    });

    public static Network Good() => Network.Define("ND5139", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i =>
        {
            i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1").BackupInterface("GigabitEthernet0/2");
            i.BackupInterface("GigabitEthernet0/4");
        }));
    });

    public static Network Unknown(InterfaceName backup) => Network.Define("ND5139", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/0", i => i.BackupInterface(backup).BackupInterface("GigabitEthernet0/2")));
    });
}
