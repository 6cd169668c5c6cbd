namespace NetDsl.Examples.Misconfigured;

public static partial class ND3133
{
    public static Network Fixed() => Network.Define("ND3133", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(120).PreemptDelay(1800));
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers().BackupService(10, "s1");
                p.Vrrp(1, "GE0/1/0.2");
            });
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Bad_another_interface() => Network.Define("ND3133", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin());
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GE0/2/0")); // expect ND3133
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Fixed_another_interface() => Network.Define("ND3133", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin());
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GigabitEthernet0/1/0.2"));
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Bad_no_interface() => Network.Define("ND3133", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GE0/9/0"))); // expect ND3133
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Good_group_without_address() => Network.Define("ND3133", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(1, configure: g => g.Admin()));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GE0/1/0.2"));
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Unknown(VirtualRouterId vrid) => Network.Define("ND3133", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.2", i => i.Dot1q(200).Address("10.0.1.1/24").Vrrp(vrid, "10.0.1.100", g => g.Admin()));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GE0/1/0.2"));
        });
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
    });
}
