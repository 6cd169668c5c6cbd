namespace NetDsl.Examples.Misconfigured;

/// <summary>Both devices give the same numbers.</summary>
public static partial class ND3158
{
    public static Network Bad() => Network.Define("ND3158", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.PppoeSessionIds(1, 32768); // expect ND3158
        }));
        net.Backup(bras => bras.PeerBackup(p => p.PppoeSessionIds(32768, 65534)));
    });
}
