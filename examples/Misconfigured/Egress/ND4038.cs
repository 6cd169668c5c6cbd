namespace NetDsl.Examples.Misconfigured;

/// <summary>The session to MASG1 in another AS is allowed one hop.</summary>
public static partial class ND4038
{
    public static Network Bad() => Network.Define("ND4038", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack1").NoLocalTunnel()); // expect ND4038
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("5.5.5.5"));
        }));
    });
}
