namespace NetDsl.Examples.Misconfigured;

/// <summary>PE3 joins access and core and reflects to one side only.</summary>
public static partial class ND4046
{
    public static Network Bad() => Network.Define("ND4046", net =>
    {
        net.Speaker(3, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Peer("1.1.1.1", peer => peer.ExportPolicy("transit").ReflectClient().NextHopLocal().LabelRoutes()));
            bgp.Unicast(ipv4 => ipv4.Peer("2.2.2.2", peer => peer.ExportPolicy("transit").LabelRoutes())); // expect ND4046
        });
    });
}
