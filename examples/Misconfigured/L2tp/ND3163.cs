namespace NetDsl.Examples.Misconfigured;

/// <summary>The backup has no loopback interface with the source address of the master.</summary>
public static partial class ND3163
{
    public static Network Bad() => Network.Define("ND3163", net =>
    {
        net.HotBackup(lac =>
        {
            lac.Loopback(5, lo => lo.Address("9.9.9.9/32"));
            lac.RemoteBackupService("s1", service => service.L2tpTunnelSource("LoopBack5"));
            lac.L2tpGroup("lac1", group => group.Lac(side =>
            {
                side.Source("LoopBack5", true); // expect ND3163
            }));
        });
    });
}
