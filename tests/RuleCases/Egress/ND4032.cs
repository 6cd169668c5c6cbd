namespace NetDsl.Examples.Misconfigured;

public static partial class ND4032
{
    public static Network Bad_in_a_vpn_instance() => Network.Define("ND4032", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.VpnInstance("vpn1", ipv4 =>
        {
            ipv4.Raw("import-route static route-policy labels route-filter customers"); // expect ND4032
        })));
    });

    public static Network Good() => Network.Define("ND4032", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.ImportStatic(configure: import => import.RoutePolicy("labels"));
        })));
    });

    public static Network Good_last_one_counts() => Network.Define("ND4032", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.ImportStatic(configure: import => import.RouteFilter("customers").RoutePolicy("labels"));
        })));
    });

    public static Network Unknown(RoutePolicyName policy) => Network.Define("ND4032", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.ImportStatic(configure: import => import.RoutePolicy(policy));
        })));
    });
}
