namespace NetDsl.Examples.Misconfigured;

/// <summary>The two devices have different speeds.</summary>
public static partial class ND3156
{
    public static Network Bad() => Network.Define("ND3156", net =>
    {
        net.Master(bras => bras.PeerBackup(p =>
        {
            p.TriggerSpeed(200); // expect ND3156
        }));
        net.Backup(bras => bras.PeerBackup(p => p.TriggerSpeed(100)));
    });
}
