namespace NetDsl.Examples.Misconfigured;

public static partial class ND3178
{
    public static Network Fixed() => Network.Define("ND3178", net =>
    {
        net.HotBackup(lac => lac.PeerBackup(backup =>
        {
            backup.AdvertiseRouteCost();
        }));
    });

    public static Network Good_users_without_l2tp() => Network.Define("ND3178", net =>
    {
        net.Bras1(bras => bras.PeerBackup(backup => backup.AdvertiseRouteCost(excludeLoopbacks: true)));
        net.Bras2();
    });

    public static Network Unknown(Input<bool> exclude) => Network.Define("ND3178", net =>
    {
        net.HotBackup(lac => lac.PeerBackup(backup => backup.AdvertiseRouteCost(exclude)));
    });
}
