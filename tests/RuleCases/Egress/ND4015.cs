namespace NetDsl.Examples.Misconfigured;

public static partial class ND4015
{
    public static Network Bad_ldp() => Network.Define("ND4015", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Raw("mpls ldp vpn-instance vpn1"); // expect ND4015
        });
    });

    public static Network Good() => Network.Define("ND4015", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Bgp(200, bgp => bgp.VpnInstance("vpn1", ipv4 =>
            {
                ipv4.Peer("10.6.1.2", 65001);
                ipv4.PeerRoutes("10.6.1.2");
            }));
        });
    });

    public static Network Unknown(VpnInstanceName name) => Network.Define("ND4015", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Bgp(200, bgp => bgp.VpnInstance(name, ipv4 =>
            {
                ipv4.Peer("10.6.1.2", 65001);
                ipv4.PeerRoutes("10.6.1.2", peer => peer.LabelRoutes());
            }));
        });
    });
}
