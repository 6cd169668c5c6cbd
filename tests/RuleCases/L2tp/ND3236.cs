namespace NetDsl.Examples.Misconfigured;

public static partial class ND3236
{
    public static Network Fixed() => Network.Define("ND3236", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.Group1("10.0.1.1/24", g => g.Admin().Priority(120).PreemptDelay(1800));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(1, "GigabitEthernet0/1/0.2"));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Good_not_bound() => Network.Define("ND3236", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
        net.Backup();
    });

    public static Network Good_e_trunk() => Network.Define("ND3236", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Raw("e-trunk 1 interface Eth-Trunk1"));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Unknown(VirtualRouterId vrid, InterfaceName on) => Network.Define("ND3236", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1").Vrrp(vrid, on));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });
}
