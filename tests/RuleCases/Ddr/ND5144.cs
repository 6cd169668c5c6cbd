namespace NetDsl.Examples.Misconfigured;

public static partial class ND5144
{
    public static Network Fixed() => Network.Define("ND5144", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(1, "GigabitEthernet0/0");
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1"));
            r.Interface("GigabitEthernet0/1", i =>
            {
                i.Address("10.1.1.1/30");
            });
        });
    });

    public static Network Good() => Network.Define("ND5144", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(1, "GigabitEthernet0/0");
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30"));
            r.Interface("GigabitEthernet0/1", i => i.Address("10.1.1.1/30").BackupTrack(1));
        });
    });

    public static Network Unknown(InterfaceName backup) => Network.Define("ND5144", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(1, "GigabitEthernet0/0");
            r.Interface("GigabitEthernet0/0", i => i.BackupInterface(backup));
            r.Interface("GigabitEthernet0/1", i => i.BackupTrack(1));
        });
    });
}
