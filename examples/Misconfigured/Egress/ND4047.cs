namespace NetDsl.Examples.Misconfigured;

/// <summary>AGG makes a local tunnel for MASG1, which is several hops away.</summary>
public static partial class ND4047
{
    public static Network Bad() => Network.Define("ND4047", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.EbgpMaxHop(10).ConnectInterface("LoopBack1")); // expect ND4047
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
        }));
    });
}
