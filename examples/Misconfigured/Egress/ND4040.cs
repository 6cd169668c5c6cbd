namespace NetDsl.Examples.Misconfigured;

/// <summary>The session to MASG1 comes from the interface to it.</summary>
public static partial class ND4040
{
    public static Network Bad() => Network.Define("ND4040", net =>
    {
        net.Egress(withoutAgg: Without.RemoteSession, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).NoLocalTunnel()); // expect ND4040
            bgp.Peer("6.6.6.6", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1").NoLocalTunnel());
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)).Peer("6.6.6.6", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5").Peer("6.6.6.6"));
        }));
    });
}
