namespace NetDsl.Examples.Misconfigured;

/// <summary>A TE tunnel leads to PE2, and nothing selects it.</summary>
public static partial class ND4045
{
    public static Network Bad() => Network.Define("ND4045", net =>
    {
        net.Speaker(1, hasLdp: false, configure: pe =>
        {
            pe.Tunnel(1, tunnel => tunnel.TeTunnel("2.2.2.2")); // expect ND4045
        }, bgp: bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Network("1.1.1.1/32").Peer("2.2.2.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        });
    });
}
