using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5145
{
    public static Network Good() => Network.Define("ND5145", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(1, "GigabitEthernet0/0");
            r.Interface("GigabitEthernet0/0", i => i.Address("10.1.0.1/30"));
            r.Interface("GigabitEthernet0/1", i =>
            {
                i.Address("10.1.1.1/30");
                i.BackupTrack(1);
            });
        });
    });

    public static Network Good_raw_entry() => Network.Define("ND5145", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Raw("track 2 bfd echo interface GigabitEthernet0/0 remote ip 10.1.0.2 local ip 10.1.0.1");
            r.Interface("GigabitEthernet0/1", i => i.BackupTrack(2));
        });
    });

    public static Network Unknown(TrackEntryNumber entry, TrackEntryNumber followed) => Network.Define("ND5145", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.TrackInterface(entry, "GigabitEthernet0/0");
            r.Interface("GigabitEthernet0/1", i => i.BackupTrack(3));
            r.Interface("GigabitEthernet0/2", i => i.BackupTrack(followed));
        });
    });
}
