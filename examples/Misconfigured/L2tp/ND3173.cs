namespace NetDsl.Examples.Misconfigured;

/// <summary>The protection tunnel is off, and VRRP does not follow the uplink.</summary>
public static partial class ND3173
{
    public static Network Bad() => Network.Define("ND3173", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Loopback(4, lo => lo.Address("10.0.9.1/32"));
                lac.RemoteBackupService("s2", service =>
                {
                    service.Peer("10.0.9.2", "10.0.9.1", 4501);
                    service.WithoutProtectTunnel(); // expect ND3173
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
}
