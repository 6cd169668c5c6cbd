using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3135
{
    public static Network Good_the_same() => Network.Define("ND3135", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(2, "10.0.2.100", g => g.Admin()));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2", MacParity.Odd);
                p.Vrrp(2, "GE0/1/0.3", MacParity.Even);
            });
        });
        net.Bras2(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.2/24").Vrrp(1, "10.0.1.100", g => g.Admin()));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.2/24").Vrrp(2, "10.0.2.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(2, "GE0/1/0.3", MacParity.Even);
                p.Vrrp(1, "GE0/1/0.2", MacParity.Odd);
            });
        });
    });

    public static Network Unknown(Input<MacParity> macs) => Network.Define("ND3135", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, "10.0.1.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.1/24").Vrrp(2, "10.0.2.100", g => g.Admin()));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2", MacParity.Odd);
                p.Vrrp(2, "GE0/1/0.3", MacParity.Even);
            });
        });
        net.Bras2(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.2/24").Vrrp(1, "10.0.1.100", g => g.Admin()));
            bras.Interface("GE0/1/0.3", i => i.Dot1q(201).Address("10.0.2.2/24").Vrrp(2, "10.0.2.100", g => g.Admin().Priority(120).PreemptDelay(1800)));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2", macs);
                p.Vrrp(2, "GE0/1/0.3", macs);
            });
        });
    });
}
