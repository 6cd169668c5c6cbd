namespace NetDsl.Examples.Misconfigured;

public static partial class ND3130
{
    public static Network Fixed() => Network.Define("ND3130", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.3/32"));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500));
        });
        net.Bras("BRAS2", "10.0.0.2", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", "10.0.0.2", 4500));
        });
    });

    public static Network Bad_another_source() => Network.Define("ND3130", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500))); // expect ND3130
        net.Bras("BRAS2", "10.0.0.2", bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.4/32"));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", "10.0.0.4", 4500));
        });
    });

    public static Network Fixed_another_source() => Network.Define("ND3130", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500)));
        net.Bras("BRAS2", "10.0.0.2", bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.4/32"));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", "10.0.0.2", 4500));
        });
    });

    public static Network Bad_none() => Network.Define("ND3130", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500))); // expect ND3130
        net.HuaweiRouter("BRAS2", bras => bras.Loopback(0, lo => lo.Address("10.0.0.2/32")));
    });

    public static Network Fixed_none() => Network.Define("ND3130", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500)));
        net.HuaweiRouter("BRAS2", bras =>
        {
            bras.Loopback(0, lo => lo.Address("10.0.0.2/32"));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.1", "10.0.0.2", 4500));
        });
    });

    public static Network Good_names_differ() => Network.Define("ND3130", net =>
    {
        net.Bras1();
        net.Bras("BRAS2", "10.0.0.2", bras => bras.RemoteBackupService("to-bras1", s => s.Peer("10.0.0.1", "10.0.0.2", 4500)));
    });

    public static Network Unknown(Ipv4Address peer) => Network.Define("ND3130", net =>
    {
        net.Bras1();
        net.Bras("BRAS2", "10.0.0.2", bras => bras.RemoteBackupService("s1", s => s.Peer(peer, "10.0.0.2", 4500)));
    });
}
