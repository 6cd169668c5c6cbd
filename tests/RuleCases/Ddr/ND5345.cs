using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5345
{
    public static Network Good() => Network.Define("ND5345", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(1, "GigabitEthernet0/0");
            for (var n = 1; n <= 64; n++)
                r.Interface($"GigabitEthernet1/{n}", i => i.BackupTrack(1));
        });
    });

    public static Network Unknown(TrackEntryNumber entry) => Network.Define("ND5345", net =>
    {
        net.H3cRouter("Office", r => r.Interface("GigabitEthernet0/1", i => i.BackupTrack(entry)));
    });
}
