namespace NetDsl.Examples.Misconfigured;

public static partial class ND3137
{
    public static Network Fixed() => Network.Define("ND3137", net =>
    {
        net.Master(bras =>
        {
            bras.Interface("GE0/1/0.1", access =>
            {
                access.RemoteBackupProfile("p1");
            });
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Good_another_port() => Network.Define("ND3137", net =>
    {
        net.Master(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
        net.Backup(bras => bras.Interface("GE0/7/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Unknown(BackupProfileName profile) => Network.Define("ND3137", net =>
    {
        net.Master(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile(profile)));
    });
}
