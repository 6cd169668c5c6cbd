using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>IS-IS keeps the cost of the hot-backup routes and has narrow costs.</summary>
public static partial class ND3187
{
    public static Network Bad() => Network.Define("ND3187", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis =>
            {
                isis.NetworkEntity("10.0000.0000.0001.00");
                isis.Import(RouteSource.Direct, configure: import => import.InheritCost()); // expect ND3187
            });
        }, routing1: false);
    });
}
