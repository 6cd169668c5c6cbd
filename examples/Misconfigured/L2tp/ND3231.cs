namespace NetDsl.Examples.Misconfigured;

/// <summary>Two profiles have one backup ID.</summary>
public static partial class ND3231
{
    public static Network Bad() => Network.Define("ND3231", net =>
    {
        net.Master(bras =>
        {
            bras.RemoteBackupProfile("p2", p =>
            {
                p.BackUpUsers().Vrrp(1, "GE0/1/0.2");
                p.BackupService(10, "s1"); // expect ND3231
            });
        });
        net.Backup();
    });
}
