namespace NetDsl.Examples.Misconfigured;

public static partial class ND4039
{
    public static Network Good() => Network.Define("ND4039", net =>
    {
        net.Agg(without: Without.RemoteSession, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack1").TtlSecurity(10).NoLocalTunnel());
            bgp.Unicast(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.Enabled(false)));
        }));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND4039", net =>
    {
        net.Agg(agg =>
        {
            agg.Bgp(100, bgp => bgp.Peer(address, 200, peer => peer.TtlSecurity(10)));
        });
    });
}
