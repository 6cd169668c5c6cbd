namespace NetDsl.Examples.Misconfigured;

/// <summary>The interface names a profile that does not exist.</summary>
public static partial class ND3136
{
    public static Network Bad() => Network.Define("ND3136", net =>
    {
        net.Master(bras =>
        {
            bras.Interface("GE0/1/0.1", access =>
            {
                access.RemoteBackupProfile("p2"); // expect ND3136
            });
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });
}
