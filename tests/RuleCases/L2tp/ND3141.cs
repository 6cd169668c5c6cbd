namespace NetDsl.Examples.Misconfigured;

public static partial class ND3141
{
    public static Network Fixed() => Network.Define("ND3141", net =>
    {
        net.HotBackup(
            lac1: r =>
            {
                r.RemoteBackupProfile("p2", p => p.BackUpUsers().BackUpL2tp().Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                r.Interface("GE0/1/0.3", i =>
                {
                    i.Dot1q(201).Address("10.0.4.1/24");
                    i.Vrrp(2, "10.0.4.100", g => g.Admin().Priority(120).PreemptDelay(1800));
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

    public static Network Good_of_the_backup() => Network.Define("ND3141", net =>
    {
        net.HotBackup(
            lac1: r =>
            {
                r.RemoteBackupProfile("p2", p => p.BackUpUsers().BackUpL2tp().Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                r.Interface("GE0/1/0.3", i =>
                {
                    i.Dot1q(201).Address("10.0.4.1/24");
                    i.Vrrp(2, "10.0.4.100", g => g.Admin().Priority(120).PreemptDelay(1800));
                });
            },
            lac2: r =>
            {
                r.RemoteBackupProfile("p2", p => p.BackUpUsers().BackUpL2tp().Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                r.Interface("GE0/1/0.3", i =>
                {
                    i.Dot1q(201).Address("10.0.4.2/24");
                    i.Vrrp(2, "10.0.4.100", g => g.Admin().Priority(90));
                });
            });
    });

    public static Network Good_no_preemption() => Network.Define("ND3141", net =>
    {
        net.HotBackup(
            lac1: r =>
            {
                r.RemoteBackupProfile("p2", p => p.BackUpUsers().BackUpL2tp().Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                r.Interface("GE0/1/0.3", i =>
                {
                    i.Dot1q(201).Address("10.0.4.1/24");
                    i.Vrrp(2, "10.0.4.100", g => g.Admin().Priority(120).NoPreemption());
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

    public static Network Good_users_alone() => Network.Define("ND3141", net =>
    {
        net.Bras1(bras =>
        {
            bras.Profile1();
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(120));
        });
        net.Backup();
    });

    public static Network Unknown(VrrpPriority priority, VrrpPreemptDelay delay) => Network.Define("ND3141", net =>
    {
        net.HotBackup(
            lac1: r =>
            {
                r.RemoteBackupProfile("p2", p => p.BackUpUsers().BackUpL2tp().Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                r.Interface("GE0/1/0.3", i =>
                {
                    i.Dot1q(201).Address("10.0.4.1/24");
                    i.Vrrp(2, "10.0.4.100", g => g.Admin().Priority(priority));
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

    public static Network Unknown_delay(VrrpPreemptDelay delay) => Network.Define("ND3141", net =>
    {
        net.HotBackup(
            lac1: r =>
            {
                r.RemoteBackupProfile("p2", p => p.BackUpUsers().BackUpL2tp().Vrrp(2, "GE0/1/0.3").BackupService(20, "s1"));
                r.Interface("GE0/1/0.3", i =>
                {
                    i.Dot1q(201).Address("10.0.4.1/24");
                    i.Vrrp(2, "10.0.4.100", g => g.Admin().Priority(120).PreemptDelay(delay));
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
