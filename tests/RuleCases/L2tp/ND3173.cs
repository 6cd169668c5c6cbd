namespace NetDsl.Examples.Misconfigured;

public static partial class ND3173
{
    public static Network Fixed() => Network.Define("ND3173", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Loopback(4, lo => lo.Address("10.0.9.1/32"));
                lac.RemoteBackupService("s2", service =>
                {
                    service.Peer("10.0.9.2", "10.0.9.1", 4501);
                });
                lac.RemoteBackupProfile("p1", profile => profile.BackupService(10, "s2"));
            },
            lac =>
            {
                lac.Loopback(4, lo => lo.Address("10.0.9.2/32"));
                lac.RemoteBackupService("s2", service => service.Peer("10.0.9.1", "10.0.9.2", 4501).TrackInterface("GE0/2/0"));
                lac.RemoteBackupProfile("p1", profile => profile.BackupService(10, "s2"));
            });
    });

    public static Network Bad_vrrp_follows_no_uplink() => Network.Define("ND3173", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupService("s1", service =>
        {
            service.WithoutProtectTunnel(); // expect ND3173
        }));
    });

    public static Network Good() => Network.Define("ND3173", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Interface("GE0/1/0.2", pair => pair.Vrrp(1, configure: vrrp => vrrp.TrackInterface("GE0/2/0", 50)));
            lac.RemoteBackupService("s1", service => service.WithoutProtectTunnel());
        });
    });

    public static Network Unknown(Input<bool> off) => Network.Define("ND3173", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Loopback(4, lo => lo.Address("10.0.9.1/32"));
                lac.RemoteBackupService("s2", service => service.Peer("10.0.9.2", "10.0.9.1", 4501).WithoutProtectTunnel(off));
                lac.RemoteBackupProfile("p1", profile => profile.BackupService(10, "s2"));
            },
            lac =>
            {
                lac.Loopback(4, lo => lo.Address("10.0.9.2/32"));
                lac.RemoteBackupService("s2", service => service.Peer("10.0.9.1", "10.0.9.2", 4501).TrackInterface("GE0/2/0"));
                lac.RemoteBackupProfile("p1", profile => profile.BackupService(10, "s2"));
            });
    });
}
