namespace NetDsl.Examples.Misconfigured;

public static partial class ND3147
{
    public static Network Fixed() => Network.Define("ND3147", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p =>
        {
            p.BackupService(10, "s1");
            p.TrafficBackup(20);
            p.BackUpUsers();
        }));
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Bad_turned_off() => Network.Define("ND3147", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p =>
        {
            p.BackUpUsers(false).BackupService(10, "s1");
            p.FrameRouteMetric(10); // expect ND3147
        }));
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Fixed_turned_off() => Network.Define("ND3147", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p =>
        {
            p.BackUpUsers(true).BackupService(10, "s1");
            p.FrameRouteMetric(10);
        }));
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Good_users() => Network.Define("ND3147", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p =>
        {
            p.BackUpUsers().BackupService(10, "s1").TrafficBackup(20).FrameRouteMetric(10);
        }));
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Unknown(Input<bool> users) => Network.Define("ND3147", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p =>
        {
            p.BackUpUsers(users).BackupService(10, "s1").TrafficBackup(20);
        }));
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });
}
