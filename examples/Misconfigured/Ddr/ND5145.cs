namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup follows a track entry that is not described.</summary>
public static partial class ND5145
{
    public static Network Bad() => Network.Define("ND5145", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(1, "GigabitEthernet0/0");
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30"));
            r.Interface("GigabitEthernet0/1", i =>
            {
                i.Address("10.1.1.1/30");
                i.BackupTrack(2); // expect ND5145
            });
        });
    });
}
