namespace NetDsl.Examples.Misconfigured;

/// <summary>The master takes over at once.</summary>
public static partial class ND3141
{
    public static Network Bad() => Network.Define("ND3141", net =>
    {
        net.HotBackup(
            lac1: r =>
            {
                r.RemoteBackupProfile("p2", p => p.BackUpUsers().BackUpL2tp().Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                r.Interface("GE0/1/0.3", i =>
                {
                    i.Dot1q(201).Address("10.0.4.1/24");
                    i.Vrrp(2, "10.0.4.100", g => g.Admin().Priority(120)); // expect ND3141
                });
            },
            lac2: r =>
            {
                r.RemoteBackupProfile("p2", p => p.BackUpUsers().BackUpL2tp().Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                r.Interface("GE0/1/0.3", i =>
                {
                    i.Dot1q(201).Address("10.0.4.2/24");
                    i.Vrrp(2, "10.0.4.100", g => g.Admin());
                });
            });
    });
}
