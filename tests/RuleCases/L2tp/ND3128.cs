namespace NetDsl.Examples.Misconfigured;

public static partial class ND3128
{
    public static Network Fixed() => Network.Define("ND3128", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.2", "10.0.0.1", 4500));
        });
        net.Bras2();
    });

    public static Network Bad_another_address() => Network.Define("ND3128", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.Loopback(1, lo => lo.Address("10.0.0.3/32"));
            bras.RemoteBackupService("s1", s => s.Peer("10.0.0.3", "10.0.0.1", 4500)); // expect ND3128
        });
    });

    public static Network Bad_ipv6() => Network.Define("ND3128", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras =>
        {
            bras.RemoteBackupService("s1", s => s.PeerIpv6("2001:db8::1", "2001:db8::1", 4500)); // expect ND3128
        });
    });

    public static Network Good_two_devices() => Network.Define("ND3128", net =>
    {
        net.Bras1();
        net.Bras2();
    });

    public static Network Unknown(Ipv4Address peer) => Network.Define("ND3128", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer(peer, "10.0.0.1", 4500)));
        net.Bras2();
    });
}
