namespace NetDsl.Examples.Misconfigured;

/// <summary>Route costs follow a backup state, and there is no backup.</summary>
public static partial class ND3190
{
    public static Network Bad() => Network.Define("ND3190", net =>
    {
        net.HuaweiRouter("R1", router => router.PeerBackup(backup =>
        {
            backup.AdvertiseRouteCost(); // expect ND3190
        }));
    });
}
