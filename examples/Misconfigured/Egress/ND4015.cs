namespace NetDsl.Examples.Misconfigured;

/// <summary>The CE in vpn1 gets labeled routes.</summary>
public static partial class ND4015
{
    public static Network Bad() => Network.Define("ND4015", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Bgp(200, bgp => bgp.VpnInstance("vpn1", ipv4 =>
            {
                ipv4.Peer("10.6.1.2", 65001);
                ipv4.PeerRoutes("10.6.1.2", peer => peer.LabelRoutes()); // expect ND4015
            }));
        });
    });
}
