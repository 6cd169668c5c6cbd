namespace NetDsl.Examples.Misconfigured;

public static partial class ND3336
{
    public static Network Good_one_port() => Network.Define("ND3336", net =>
    {
        net.Master(bras =>
        {
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.Interface("GE0/1/0.3", access => access.RemoteBackupProfile("p1"));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });

    public static Network Unknown(InterfaceName port) => Network.Define("ND3336", net =>
    {
        net.Master(bras =>
        {
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.Interface(port, access => access.RemoteBackupProfile("p1"));
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });
}
