namespace NetDsl.Examples.Misconfigured;

/// <summary>Two links lead to AS 200, and the session with MASG1 exchanges IPv4 routes.</summary>
public static partial class ND4042
{
    public static Network Bad() => Network.Define("ND4042", net =>
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
                bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.AdvertiseCommunity())); // expect ND4042
            });
        });
    });
}
