using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5148
{
    public static Network Bad_track_entry() => Network.Define("ND5148", net =>
    {
        net.Branch(r => r.TrackInterface(1, "Serial2/1/0"), bri: i =>
        {
            i.BackupTrack(1); // expect ND5148
        });
    });

    public static Network Good_another_backup() => Network.Define("ND5148", net =>
    {
        net.Branch(r => r.Interface("Serial2/1/1", i => i.LinkProtocol(LinkProtocol.Ppp).Address("10.1.2.1/30")), leased: i =>
        {
            i.BackupInterface("Serial2/1/1");
        });
    });

    public static Network Unknown(InterfaceName backup) => Network.Define("ND5148", net =>
    {
        net.Branch(leased: i => i.BackupInterface(backup));
    });
}
