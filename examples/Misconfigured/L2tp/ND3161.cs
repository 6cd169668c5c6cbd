namespace NetDsl.Examples.Misconfigured;

/// <summary>The users of L2TP are backed up, their tunnels are not.</summary>
public static partial class ND3161
{
    public static Network Bad() => Network.Define("ND3161", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupProfile("p1", profile =>
        {
            profile.BackUpL2tp(false); // expect ND3161
        }));
    });
}
