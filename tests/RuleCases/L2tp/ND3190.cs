namespace NetDsl.Examples.Misconfigured;

public static partial class ND3190
{
    public static Network Fixed() => Network.Define("ND3190", net =>
    {
        net.HuaweiRouter("R1", router => router.PeerBackup(backup =>
        {
        }));
    });

    public static Network Good() => Network.Define("ND3190", net =>
    {
        net.HotBackup();
    });

    public static Network Unknown(BackupServiceName name) => Network.Define("ND3190", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService(name, service => service.Peer("10.0.0.2", "10.0.0.1", 4500));
            bras.PeerBackup(backup => backup.AdvertiseRouteCost());
        });
        net.Bras2();
    });
}
