namespace NetDsl.Examples.Misconfigured;

public static partial class ND4042
{
    public static Network Fixed() => Network.Define("ND4042", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg =>
        {
            agg.Interface("GE0/1/1", port => port.Address("10.3.2.1/24").Mpls());
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.2.2", 200);
                bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
                bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
                bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.AdvertiseCommunity().Enabled(false)));
            });
        });
    });

    public static Network Good_one_link() => Network.Define("ND4042", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5"));
        }));
    });

    public static Network Unknown(AsNumber other, Input<bool> on) => Network.Define("ND4042", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg =>
        {
            agg.Interface("GE0/1/1", port => port.Address("10.3.2.1/24").Mpls());
            agg.Bgp(100, bgp =>
            {
                bgp.Peer("10.3.2.2", other);
                bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
                bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
                bgp.Unicast(ipv4 => ipv4.Peer("10.3.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
                bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5"));
            });
        });

        net.Speaker(9, bgp => bgp.DefaultUnicast(on).Peer("8.8.8.8", 300, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1")));
    });
}
