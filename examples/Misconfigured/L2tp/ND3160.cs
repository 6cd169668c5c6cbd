namespace NetDsl.Examples.Misconfigured;

/// <summary>The profile backs up tunnels and not the users in them.</summary>
public static partial class ND3160
{
    public static Network Bad() => Network.Define("ND3160", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupProfile("p1", profile =>
        {
            profile.BackUpUsers(false); // expect ND3160
        }));
    });
}
