namespace NetDsl.Examples.Misconfigured;

public static partial class ND4005
{
    public static Network Bad_targets() => Network.Define("ND4005", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteTarget("2:2")); // expect ND4005
        });
    });

    public static Network Good() => Network.Define("ND4005", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").RouteTarget("2:2").StaticLabel(20002));
            });
    });

    public static Network Good_automatic() => Network.Define("ND4005", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.AutoRouteDistinguisher("2.2.2.2");
            pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteTarget("2:2"));
        });
    });

    public static Network Good_empty() => Network.Define("ND4005", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance("vpn2").Ipv4();
        });
    });

    public static Network Unknown(RouteDistinguisher distinguisher) => Network.Define("ND4005", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher(distinguisher).RouteTarget("2:2"));
        });
    });
}
