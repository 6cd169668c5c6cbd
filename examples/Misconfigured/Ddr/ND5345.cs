namespace NetDsl.Examples.Misconfigured;

/// <summary>Seventy interfaces follow track entries.</summary>
public static partial class ND5345
{
    public static Network Bad() => Network.Define("ND5345", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(1, "GigabitEthernet0/0");
            for (var n = 1; n <= 70; n++)
            {
                var i = r.Interface($"GigabitEthernet1/{n}");
                i.BackupTrack(1); // expect ND5345
            }
        });
    });
}
