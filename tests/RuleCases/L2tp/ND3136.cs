namespace NetDsl.Examples.Misconfigured;

public static partial class ND3136
{
    public static Network Fixed() => Network.Define("ND3136", net =>
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

    public static Network Good_other_letter_case() => Network.Define("ND3136", net =>
    {
        net.Master(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("P1")));
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Unknown(BackupProfileName profile) => Network.Define("ND3136", net =>
    {
        net.Master(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile(profile)));
        net.Backup();
    });
}
