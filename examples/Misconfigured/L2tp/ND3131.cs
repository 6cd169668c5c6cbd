namespace NetDsl.Examples.Misconfigured;

/// <summary>The profile names a service that does not exist.</summary>
public static partial class ND3131
{
    public static Network Bad() => Network.Define("ND3131", net =>
    {
        net.Bras1(bras =>
        {
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers();
                p.BackupService(10, "s2"); // expect ND3131
            });
        });
        net.Backup();
    });
}
