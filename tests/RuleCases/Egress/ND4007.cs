namespace NetDsl.Examples.Misconfigured;

public static partial class ND4007
{
    public static Network Good() => Network.Define("ND4007", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher("200:3").RouteTarget("2:2"));
        });
    });

    public static Network Unknown(RouteDistinguisher distinguisher) => Network.Define("ND4007", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher(distinguisher).RouteTarget("2:2"));
            pe.VpnInstance("vpn3").Ipv4(ipv4 => ipv4.RouteDistinguisher(distinguisher).RouteTarget("3:3"));
        });
    });
}
