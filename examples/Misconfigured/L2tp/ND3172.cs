namespace NetDsl.Examples.Misconfigured;

/// <summary>The service steers the route of a loopback interface where no tunnel has its source.</summary>
public static partial class ND3172
{
    public static Network Bad() => Network.Define("ND3172", net =>
    {
        net.HotBackup(lac => lac.RemoteBackupService("s1", service =>
        {
            service.L2tpTunnelSource("LoopBack2"); // expect ND3172
        }));
    });
}
