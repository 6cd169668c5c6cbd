namespace NetDsl.Examples.Misconfigured;

public static partial class ND3228
{
    public static Network Good_ipv6() => Network.Define("ND3228", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.PeerIpv6("2001:db8::2", "2001:db8::1", 4500)));
    });

    public static Network Good_raw_line() => Network.Define("ND3228", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Raw("peer-srv6 2001:db8::2 source 2001:db8::1 port 4500")));
    });

    public static Network Unknown(Ipv4Address peer, Ipv4Address source) => Network.Define("ND3228", net =>
    {
        net.Bras("BRAS1", "10.0.0.1", bras => bras.RemoteBackupService("s1", s => s.Peer(peer, source, 4500)));
    });
}
