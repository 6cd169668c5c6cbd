using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3134
{
    public static Network Fixed() => Network.Define("ND3134", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.Admin()));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(2, "10.0.2.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2", MacParity.Odd);
                p.Vrrp(2, "GE0/1/0.3", macs: MacParity.Even);
            });
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Bad_same_users() => Network.Define("ND3134", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.Admin()));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(2, "10.0.2.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2", MacParity.Even);
                p.Vrrp(2, "GE0/1/0.3", MacParity.Even); // expect ND3134
            });
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Fixed_same_users() => Network.Define("ND3134", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.Admin()));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(2, "10.0.2.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2", MacParity.Even);
                p.Vrrp(2, "GE0/1/0.3", MacParity.Odd);
            });
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Bad_both_for_all() => Network.Define("ND3134", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.Admin()));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(2, "10.0.2.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2");
                p.Vrrp(2, "GE0/1/0.3"); // expect ND3134
            });
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Bad_one_for_half() => Network.Define("ND3134", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin());
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GE0/1/0.2", MacParity.Odd)); // expect ND3134
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Fixed_one_for_half() => Network.Define("ND3134", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin());
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GE0/1/0.2"));
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Bad_three() => Network.Define("ND3134", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.Admin()));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(2, "10.0.2.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.Interface("GE0/1/0.4", i => i.Dot1q(202).Address("10.0.3.1/24").Vrrp(3, "10.0.3.100", g => g.Admin()));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GE0/1/0.2", MacParity.Odd).Vrrp(2, "GE0/1/0.3", MacParity.Even);
                p.Vrrp(3, "GE0/1/0.4"); // expect ND3134
            });
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Unknown(Input<MacParity> macs) => Network.Define("ND3134", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.Admin()));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(2, "10.0.2.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2", MacParity.Odd);
                p.Vrrp(2, "GE0/1/0.3", macs);
            });
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });
}
