namespace NetDsl.Examples.Misconfigured;

/// <summary>The cost of loopback interfaces is left out.</summary>
public static partial class ND3178
{
    public static Network Bad() => Network.Define("ND3178", net =>
    {
        net.HotBackup(lac => lac.PeerBackup(backup =>
        {
            backup.AdvertiseRouteCost(excludeLoopbacks: true); // expect ND3178
        }));
    });
}
