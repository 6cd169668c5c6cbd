namespace NetDsl.Examples.Misconfigured;

public static partial class ND3160
{
    public static Network Fixed() => Network.Define("ND3160", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupProfile("p1", profile =>
        {
            profile.BackUpUsers(true);
        }));
    });

    public static Network Bad_never_said() => Network.Define("ND3160", net =>
    {
        net.HotBackup(
            lac => lac.RemoteBackupProfile("p2", profile =>
            {
                profile.Vrrp(1, "GE0/1/0.2").BackupService(20, "s1");
                profile.BackUpL2tp(); // expect ND3160
            }),
            lac => lac.RemoteBackupProfile("p2", profile => profile.BackUpUsers().BackUpL2tp().Vrrp(1, "GE0/1/0.2").BackupService(20, "s1")));
    });

    public static Network Fixed_never_said() => Network.Define("ND3160", net =>
    {
        net.HotBackup(
            lac => lac.RemoteBackupProfile("p2", profile =>
            {
                profile.Vrrp(1, "GE0/1/0.2").BackupService(20, "s1");
                profile.BackUpUsers();
                profile.BackUpL2tp();
            }),
            lac => lac.RemoteBackupProfile("p2", profile => profile.BackUpUsers().BackUpL2tp().Vrrp(1, "GE0/1/0.2").BackupService(20, "s1")));
    });

    public static Network Good_neither() => Network.Define("ND3160", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupProfile("p1", profile => profile.BackUpL2tp(false).BackUpUsers(false)));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3160", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupProfile("p1", profile => profile.BackUpUsers(on)));
    });
}
