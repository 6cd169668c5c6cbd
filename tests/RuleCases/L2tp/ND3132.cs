namespace NetDsl.Examples.Misconfigured;

public static partial class ND3132
{
    public static Network Fixed() => Network.Define("ND3132", net =>
    {
        net.Bras1(bras =>
        {
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers();
                p.BackupService(10, "s1");
            });
        });
        net.Bras2(bras =>
        {
            bras.RemoteBackupProfile("p1", p =>
            {
                p.BackUpUsers();
                p.BackupService(10, "s1");
            });
        });
    });

    public static Network Bad_none() => Network.Define("ND3132", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1"))); // expect ND3132
        net.Bras2();
    });

    public static Network Bad_on_the_other_device() => Network.Define("ND3132", net =>
    {
        net.Bras1();
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1"))); // expect ND3132
    });

    public static Network Good_names_differ() => Network.Define("ND3132", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("east", p => p.BackUpUsers().BackupService(10, "s1")));
        net.Bras2(bras => bras.RemoteBackupProfile("west", p => p.BackUpUsers().BackupService(10, "s1")));
    });

    public static Network Unknown(BackupId id) => Network.Define("ND3132", net =>
    {
        net.Bras1(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(10, "s1")));
        net.Bras2(bras => bras.RemoteBackupProfile("p1", p => p.BackUpUsers().BackupService(id, "s1")));
    });
}
