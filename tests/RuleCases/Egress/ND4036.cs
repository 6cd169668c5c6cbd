namespace NetDsl.Examples.Misconfigured;

public static partial class ND4036
{
    public static Network Good() => Network.Define("ND4036", net =>
    {
        net.Agg(agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ImportPolicy("from-core"))));
            agg.DenyRoutes("from-core", 10);
        });
    });

    public static Network Bad_elsewhere() => Network.Define("ND4036", net =>
    {
        net.Agg(agg =>
        {
            agg.VpnInstance("vpn1", vpn => vpn.Ipv4(ipv4 => ipv4.ImportPolicy("none"))); // expect ND4036
            agg.VpnInstance("vpn1", vpn => vpn.Ipv4(ipv4 => ipv4.ExportPolicy("none"))); // expect ND4036
            agg.Bgp(100, bgp =>
            {
                bgp.Unicast(ipv4 => ipv4.Network("10.5.0.0/16", policy: "none")); // expect ND4036
                bgp.VpnInstance("vpn1", ipv4 => ipv4.ImportStatic(import => import.RoutePolicy("none"))); // expect ND4036
                bgp.Vpnv4(ipv4 => ipv4.Peer("5.5.5.5", peer => peer.ExportPolicy("none"))); // expect ND4036
            });
        });
    });

    public static Network Good_not_checked() => Network.Define("ND4036", net =>
    {
        net.Agg(agg =>
        {
            agg.CheckRoutePolicies(false);
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ImportPolicy("from-core"))));
        });
    });

    public static Network Unknown(RoutePolicyName name, Input<bool> on) => Network.Define("ND4036", net =>
    {
        net.Agg(agg =>
        {
            agg.CheckRoutePolicies(on);
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ImportPolicy("from-core"))));
        });
        net.Asbr(asbr =>
        {
            asbr.RoutePolicy(name, 10);
            asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.1", peer => peer.ImportPolicy("from-access"))));
        });
    });
}
