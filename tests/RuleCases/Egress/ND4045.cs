namespace NetDsl.Examples.Misconfigured;

public static partial class ND4045
{
    public static Network Good() => Network.Define("ND4045", net =>
    {
        net.Speaker(1, configure: pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.TeTunnel("2.2.2.2"));
        }, bgp: bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("2.2.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        });
    });

    public static Network Good_selector() => Network.Define("ND4045", net =>
    {
        net.Speaker(1, hasLdp: false, configure: pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.TeTunnel("2.2.2.2"));
            pe.Raw("tunnel-selector te permit node 10", below: ["apply tunnel-policy te"]);
        }, bgp: bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("2.2.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        });
    });

    public static Network Unknown(Ipv4Address end) => Network.Define("ND4045", net =>
    {
        net.Speaker(1, hasLdp: false, configure: pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.TeTunnel(end));
        }, bgp: bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("2.2.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        });
    });
}
