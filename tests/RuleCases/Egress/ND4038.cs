using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4038
{
    public static Network Fixed() => Network.Define("ND4038", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack1").NoLocalTunnel().EbgpMaxHop());
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
        }));
    });

    public static Network Bad_one_hop() => Network.Define("ND4038", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack1").EbgpMaxHop(1).NoLocalTunnel()); // expect ND4038
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
        }));
    });

    public static Network Good_TTL_security() => Network.Define("ND4038", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack1").TtlSecurity(10).NoLocalTunnel());
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
        }));
    });

    public static Network Good_by_the_group() => Network.Define("ND4038", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Group("pes", BgpGroupKind.External, pes => pes.ConnectInterface("LoopBack1").EbgpMaxHop().NoLocalTunnel());
            bgp.Member("5.5.5.5", "pes").AsNumber(200);
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
        }));
    });

    public static Network Unknown(AsNumber other, BgpHopCount hops) => Network.Define("ND4038", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack1").EbgpMaxHop(hops).NoLocalTunnel());
            bgp.Peer("6.6.6.6", other, peer => peer.ConnectInterface("LoopBack1").NoLocalTunnel());
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)).Peer("6.6.6.6", peer => peer.Enabled(false)));
        }));
    });
}
