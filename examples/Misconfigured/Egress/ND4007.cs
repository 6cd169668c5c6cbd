namespace NetDsl.Examples.Misconfigured;

/// <summary>vpn2 has the route distinguisher of vpn1.</summary>
public static partial class ND4007
{
    public static Network Bad() => Network.Define("ND4007", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher("100:3").RouteTarget("2:2")); // expect ND4007
        });
    });
}
