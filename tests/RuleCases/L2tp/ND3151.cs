namespace NetDsl.Examples.Misconfigured;

public static partial class ND3151
{
    public static Network Fixed() => Network.Define("ND3151", net =>
    {
        net.HuaweiRouter("BRAS1", bras =>
        {
            bras.Loopback(0, lo => lo.Address("10.0.0.1/32"));
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s =>
            {
                s.Peer("10.0.0.2", "10.0.0.1", 4500).TrackInterface("GE0/2/0");
                s.SwitchoverUplink(50);
            });
            bras.PeerBackup(p => p.AdvertiseRouteCost());
        });
        net.Bras2();
    });

    public static Network Good_no_switchover() => Network.Define("ND3151", net =>
    {
        net.Bras1(bras =>
        {
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s => s.TrackInterface("GE0/2/0"));
        });
        net.Bras2();
    });

    public static Network Unknown(FailureRatio ratio, Input<bool> exclude) => Network.Define("ND3151", net =>
    {
        net.Bras1(bras =>
        {
            bras.PeerBackup(p => p.AdvertiseRouteCost(exclude));
            bras.Interface("GE0/2/0", up => up.Address("10.0.2.1/24"));
            bras.RemoteBackupService("s1", s => s.TrackInterface("GE0/2/0").SwitchoverUplink(ratio));
        });
        net.Bras2();
    });
}
