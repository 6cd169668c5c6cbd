namespace NetDsl.Examples.Misconfigured;

/// <summary>Nothing is tracked.</summary>
public static partial class ND3250
{
    public static Network Bad() => Network.Define("ND3250", net =>
    {
        net.Bras1(bras =>
        {
            bras.PeerBackup(p => p.AdvertiseRouteCost());
            bras.RemoteBackupService("s1", s =>
            {
                s.SwitchoverUplink(50); // expect ND3250
            });
        });
        net.Bras2();
    });
}
