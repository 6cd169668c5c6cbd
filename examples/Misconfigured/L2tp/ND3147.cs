namespace NetDsl.Examples.Misconfigured;

/// <summary>Traffic counters of users that are not backed up.</summary>
public static partial class ND3147
{
    public static Network Bad() => Network.Define("ND3147", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p =>
        {
            p.BackupService(10, "s1");
            p.TrafficBackup(20); // expect ND3147
        }));
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });
}
