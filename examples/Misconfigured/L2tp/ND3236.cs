namespace NetDsl.Examples.Misconfigured;

/// <summary>The profile follows no VRRP group.</summary>
public static partial class ND3236
{
    public static Network Bad() => Network.Define("ND3236", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(120).PreemptDelay(1800));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")); // expect ND3236
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });
}
