namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup of an interface follows a track entry, too.</summary>
public static partial class ND5144
{
    public static Network Bad() => Network.Define("ND5144", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(1, "GigabitEthernet0/0");
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30").BackupInterface("GigabitEthernet0/1"));
            r.Interface("GigabitEthernet0/1", i =>
            {
                i.Address("10.1.1.1/30");
                i.BackupTrack(1); // expect ND5144
            });
        });
    });
}
