namespace NetDsl.Examples.Misconfigured;

public static partial class ND4046
{
    public static Network Fixed() => Network.Define("ND4046", net =>
    {
        net.Speaker(3, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Peer("1.1.1.1", peer => peer.ExportPolicy("transit").ReflectClient().NextHopLocal().LabelRoutes()));
            bgp.Unicast(ipv4 => ipv4.Peer("2.2.2.2", peer => peer.ExportPolicy("transit").LabelRoutes().ReflectClient().NextHopLocal()));
        });
    });

    public static Network Bad_next_hop() => Network.Define("ND4046", net =>
    {
        net.Speaker(3, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Peer("1.1.1.1", peer => peer.ExportPolicy("transit").ReflectClient().NextHopLocal().LabelRoutes()));
            bgp.Unicast(ipv4 => ipv4.Peer("2.2.2.2", peer => peer.ExportPolicy("transit").ReflectClient().LabelRoutes())); // expect ND4046
        });
    });

    public static Network Good_plain_reflector() => Network.Define("ND4046", net =>
    {
        net.Speaker(3, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Peer("1.1.1.1", peer => peer.ReflectClient().LabelRoutes()));
            bgp.Unicast(ipv4 => ipv4.Peer("2.2.2.2", peer => peer.ReflectClient().LabelRoutes()));
        });
    });

    public static Network Good_between_ASs() => Network.Define("ND4046", net =>
    {
        net.Asbr();
        net.Speaker(3, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Peer("10.3.9.2", 300);
            bgp.Unicast(ipv4 => ipv4.Peer("1.1.1.1", peer => peer.ExportPolicy("transit").LabelRoutes()).Peer("2.2.2.2", peer => peer.ExportPolicy("transit").LabelRoutes()));
        });
    });

    public static Network Unknown(Input<bool> on, RoutePolicyName name) => Network.Define("ND4046", net =>
    {
        net.Speaker(3, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Peer("1.1.1.1", peer => peer.ExportPolicy("transit").ReflectClient().NextHopLocal().LabelRoutes()));
            bgp.Unicast(ipv4 => ipv4.Peer("2.2.2.2", peer => peer.ExportPolicy("transit").ReflectClient(on).NextHopLocal(on).LabelRoutes()));
        });

        net.Speaker(4, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("4.4.4.4/32").Peer("1.1.1.1", peer => peer.ExportPolicy(name).LabelRoutes()).Peer("2.2.2.2", peer => peer.ExportPolicy(name).LabelRoutes()));
        });
    });
}
