namespace NetDsl.Examples.Misconfigured;

public static partial class ND3131
{
    public static Network Fixed() => Network.Define("ND3131", net =>
    {
        net.Bras1(bras =>
        {
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers();
                p.BackupService(10, "s1");
            });
        });
        net.Backup();
    });

    public static Network Good_other_letter_case() => Network.Define("ND3131", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "S1")));
        net.Backup();
    });

    public static Network Unknown(BackupServiceName service) => Network.Define("ND3131", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, service)));
        net.Bras2();
    });

    public static Network Unknown_name(BackupServiceName service) => Network.Define("ND3131", net =>
    {
        net.Bras1(bras =>
        {
            bras.RemoteBackupService(service, s => s.Peer("10.0.0.2", "10.0.0.1", 4500));
            bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s2"));
        });
        net.Bras2();
    });
}
