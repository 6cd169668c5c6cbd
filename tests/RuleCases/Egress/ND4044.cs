namespace NetDsl.Examples.Misconfigured;

public static partial class ND4044
{
    public static Network Good() => Network.Define("ND4044", net =>
    {
        net.Speaker(1, configure: pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.GreTunnel("LoopBack1", "2.2.2.2"));
        }, bgp: bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("2.2.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        });
    });

    public static Network Good_segment_routing() => Network.Define("ND4044", net =>
    {
        net.Speaker(1, hasLdp: false, configure: pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.GreTunnel("LoopBack1", "2.2.2.2"));
            pe.SegmentRouting();
        }, bgp: bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("2.2.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        });
    });

    public static Network Good_other_tunnel() => Network.Define("ND4044", net =>
    {
        net.Speaker(1, hasLdp: false, configure: pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.GreTunnel("LoopBack1", "2.2.2.2")).Mtu(1400);
            pe.Tunnel(2, tunnel => tunnel.TeTunnel("2.2.2.2", te => te.Shortcut()));
        }, bgp: bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("2.2.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        });
    });

    public static Network Unknown(Ipv4Address end) => Network.Define("ND4044", net =>
    {
        net.Speaker(1, hasLdp: false, configure: pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.GreTunnel("LoopBack1", "2.2.2.2"));
            pe.Tunnel(2, tunnel => tunnel.TeTunnel(end));
        }, bgp: bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("2.2.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        });
    });
}
