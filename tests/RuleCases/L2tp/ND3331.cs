namespace NetDsl.Examples.Misconfigured;

public static partial class ND3331
{
    public static Network Good_not_bound() => Network.Define("ND3331", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers()));
        net.Bras2();
    });

    public static Network Good_raw_line() => Network.Define("ND3331", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin());
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().Vrrp(1, "GE0/1/0.2").Raw("backup-id 10"));
        });
        net.Bras2();
    });

    public static Network Unknown(BackupId id, BackupServiceName service) => Network.Define("ND3331", net =>
    {
        net.Bras1(bras =>
        {
            bras.Group1("10.0.1.1/24", g => g.Admin());
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().Vrrp(1, "GE0/1/0.2").BackupService(id, service));
        });
        net.Bras2();
    });
}
