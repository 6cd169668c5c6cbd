namespace NetDsl.Examples.Misconfigured;

public static partial class ND3230
{
    public static Network Fixed() => Network.Define("ND3230", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500));
        });
        net.Bras2();
    });

    public static Network Good_two_services_between_the_same_addresses() => Network.Define("ND3230", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s2", s => s.Peer("10.0.0.2", "10.0.0.1", 4600)));
        net.Bras2(bras => bras.RemoteBackupService("s2", s => s.Peer("10.0.0.1", "10.0.0.2", 4600)));
    });

    public static Network Good_which_port_cannot_be_told() => Network.Define("ND3230", net =>
    {
        net.Bras1(bras => bras.RemoteBackupService("s2", s => s.Peer("10.0.0.2", "10.0.0.1", 4600)));
        net.Bras("BRAS2", "10.0.0.2", bras => bras.RemoteBackupService("s3", s => s.Peer("10.0.0.1", "10.0.0.2", 4700)));
    });

    public static Network Good_two_services() => Network.Define("ND3230", net =>
    {
        net.Bras1(bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.3/32"));
            bras.RemoteBackupService("s2", s => s.Peer("10.0.0.4", "10.0.0.3", 4600));
        });
        net.Bras2(bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.4/32"));
            bras.RemoteBackupService("s2", s => s.Peer("10.0.0.3", "10.0.0.4", 4600));
        });
    });

    public static Network Unknown(BackupPort port) => Network.Define("ND3230", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", port)));
        net.Bras2();
    });
}
