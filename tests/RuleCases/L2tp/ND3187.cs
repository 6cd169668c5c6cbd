using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3187
{
    public static Network Fixed() => Network.Define("ND3187", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis =>
            {
                isis.NetworkEntity("10.0000.0000.0001.00");
                isis.CostStyle(IsisCostStyle.Wide);
                isis.Import(RouteSource.Direct, configure: import => import.InheritCost());
            });
        }, routing1: false);
    });

    public static Network Bad_said() => Network.Define("ND3187", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis =>
            {
                isis.NetworkEntity("10.0000.0000.0001.00").Import(RouteSource.Direct, configure: import => import.InheritCost());
                isis.CostStyle(IsisCostStyle.NarrowCompatible); // expect ND3187
            });
        }, routing1: false);
    });

    public static Network Fixed_said() => Network.Define("ND3187", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis =>
            {
                isis.NetworkEntity("10.0000.0000.0001.00").Import(RouteSource.Direct, configure: import => import.InheritCost());
                isis.CostStyle(IsisCostStyle.Wide);
            });
        }, routing1: false);
    });

    public static Network Good_without_hot_backup() => Network.Define("ND3187", net =>
    {
        net.HuaweiRouter("R1", router => router.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").Import(RouteSource.Direct, configure: import => import.InheritCost())));
    });

    public static Network Unknown(Input<IsisCostStyle> style) => Network.Define("ND3187", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis => isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(style).Import(RouteSource.Direct, configure: import => import.InheritCost()));
        }, routing1: false);
    });
}
