using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The routes get a cost by the backup state, and IS-IS imports them without it.</summary>
public static partial class ND3179
{
    public static Network Bad() => Network.Define("ND3179", net =>
    {
        net.HotBackup(lac =>
        {
            lac.PeerBackup(backup => backup.AdvertiseRouteCost());
            lac.Isis(1, isis =>
            {
                isis.NetworkEntity("10.0000.0000.0001.00").CostStyle(IsisCostStyle.Wide);
                isis.Import(RouteSource.Direct); // expect ND3179
            });
        }, routing1: false);
    });
}
