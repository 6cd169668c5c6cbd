namespace NetDsl.Examples.Misconfigured;

public static partial class ND4047
{
    public static Network Fixed() => Network.Define("ND4047", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
        }));
    });

    public static Network Good_nothing_to_fall_back_on() => Network.Define("ND4047", net =>
    {
        net.Agg(without: Without.RemoteSession | Without.AutoFrr, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
        }));
    });

    public static Network Unknown(AsNumber other) => Network.Define("ND4047", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", other, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
        }));
    });
}
