namespace NetDsl.Examples.Misconfigured;

public static partial class ND3163
{
    public static Network Good_on_another_number() => Network.Define("ND3163", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Loopback(5, lo => lo.Address("9.9.9.9/32"));
                lac.RemoteBackupService("s1", service => service.L2tpTunnelSource("LoopBack5"));
                lac.L2tpGroup("lac1", group => group.Lac(side => side.Source("LoopBack5", true)));
            },
            lac => lac.Loopback(6, lo => lo.Address("9.9.9.9/32")));
    });

    public static Network Good_the_other_lac_is_not_described() => Network.Define("ND3163", net =>
    {
        net.HotBackup();
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND3163", net =>
    {
        net.HotBackup(
            lac =>
            {
                lac.Loopback(5, lo => lo.Address("9.9.9.9/32"));
                lac.RemoteBackupService("s1", service => service.L2tpTunnelSource("LoopBack5"));
                lac.L2tpGroup("lac1", group => group.Lac(side => side.Source("LoopBack5", true)));
            },
            lac => lac.Loopback(6, lo => lo.Address(address)));
    });
}
