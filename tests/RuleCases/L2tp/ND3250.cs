namespace NetDsl.Examples.Misconfigured;

public static partial class ND3250
{
    public static Network Good_tracked() => Network.Define("ND3250", net =>
    {
        net.Bras1(bras =>
        {
            bras.PeerBackup(p => p.AdvertiseRouteCost());
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s => s.TrackInterface("GE0/2/0").SwitchoverUplink(50));
        });
        net.Bras2();
    });

    public static Network Unknown(InterfaceName uplink) => Network.Define("ND3250", net =>
    {
        net.Bras1(bras =>
        {
            bras.PeerBackup(p => p.AdvertiseRouteCost());
            bras.RemoteBackupService("s1", s => s.TrackInterface(uplink).SwitchoverUplink(50));
        });
        net.Bras2();
    });
}
