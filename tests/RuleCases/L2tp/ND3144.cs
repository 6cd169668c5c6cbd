using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3144
{
    public static Network Fixed() => Network.Define("ND3144", net =>
    {
        net.HotBackup(lac1: r => r.RemoteBackupProfile("p1", p =>
        {
            p.Mode(PeerBackupMode.Hot);
        }));
    });

    public static Network Bad_warm() => Network.Define("ND3144", net =>
    {
        net.Master(profile: p =>
        {
            p.Mode(PeerBackupMode.Warm); // expect ND3144
        });
        net.Backup();
    });

    public static Network Good_virtual_users() => Network.Define("ND3144", net =>
    {
        net.Master(profile: p => p.Mode(PeerBackupMode.Virtual));
        net.Backup();
    });

    public static Network Unknown(Input<PeerBackupMode> mode) => Network.Define("ND3144", net =>
    {
        net.HotBackup(lac1: r => r.RemoteBackupProfile("p1", p =>
        {
            p.Mode(mode);
        }));
    });
}
