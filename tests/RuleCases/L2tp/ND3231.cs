namespace NetDsl.Examples.Misconfigured;

public static partial class ND3231
{
    public static Network Good_another_service() => Network.Define("ND3231", net =>
    {
        net.Master(bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.3/32"));
            bras.RemoteBackupService("s2", s => s.Peer("10.0.0.4", "10.0.0.3", 4501));
            bras.RemoteBackupProfile("p2", p => p.BackUpUsers().Vrrp(1, "GE0/1/0.2").BackupService(10, "s2"));
        });
        net.Backup(bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.4/32"));
            bras.RemoteBackupService("s2", s => s.Peer("10.0.0.3", "10.0.0.4", 4501));
            bras.RemoteBackupProfile("p2", p => p.BackUpUsers().Vrrp(1, "GE0/1/0.2").BackupService(10, "s2"));
        });
    });

    public static Network Good_another_number() => Network.Define("ND3231", net =>
    {
        net.Master(bras => bras.RemoteBackupProfile("p2", p => p.BackUpUsers().Vrrp(1, "GE0/1/0.2").BackupService(20, "s1")));
        net.Backup(bras => bras.RemoteBackupProfile("p2", p => p.BackUpUsers().Vrrp(1, "GE0/1/0.2").BackupService(20, "s1")));
    });

    public static Network Unknown(BackupId id) => Network.Define("ND3231", net =>
    {
        net.Master(bras => bras.RemoteBackupProfile("p2", p => p.BackUpUsers().Vrrp(1, "GE0/1/0.2").BackupService(id, "s1")));
        net.Backup();
    });
}
