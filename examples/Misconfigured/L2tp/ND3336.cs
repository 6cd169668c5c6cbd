namespace NetDsl.Examples.Misconfigured;

/// <summary>The profile stands on two ports.</summary>
public static partial class ND3336
{
    public static Network Bad() => Network.Define("ND3336", net =>
    {
        net.Master(bras =>
        {
            bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1"));
            bras.Interface("GE0/1/1.1", access =>
            {
                access.RemoteBackupProfile("p1"); // expect ND3336
            });
        });
        net.Backup(bras => bras.Interface("GE0/1/0.1", access => access.RemoteBackupProfile("p1")));
    });
}
