namespace NetDsl.Examples.Misconfigured;

/// <summary>The two devices have different backup IDs.</summary>
public static partial class ND3132
{
    public static Network Bad() => Network.Define("ND3132", net =>
    {
        net.Bras1(bras =>
        {
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers();
                p.BackupService(10, "s1"); // expect ND3132
            });
        });
        net.Bras2(bras =>
        {
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers();
                p.BackupService(11, "s1");
            });
        });
    });
}
