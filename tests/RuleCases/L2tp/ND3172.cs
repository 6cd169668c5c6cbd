namespace NetDsl.Examples.Misconfigured;

public static partial class ND3172
{
    public static Network Fixed() => Network.Define("ND3172", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupService("s1", service =>
        {
            service.L2tpTunnelSource("LoopBack1");
        }));
    });

    public static Network Good_none() => Network.Define("ND3172", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Loopback(4, lo => lo.Address("10.0.9.1/32"));
                lac.RemoteBackupService("s2", service => service.Peer("10.0.9.2", "10.0.9.1", 4501).TrackInterface("GE0/2/0"));
            },
            lac =>
            {
                lac.Loopback(4, lo => lo.Address("10.0.9.2/32"));
                lac.RemoteBackupService("s2", service => service.Peer("10.0.9.1", "10.0.9.2", 4501).TrackInterface("GE0/2/0"));
            });
    });

    public static Network Unknown(InterfaceName source) => Network.Define("ND3172", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupService("s1", service => service.L2tpTunnelSource(source)));
    });
}
