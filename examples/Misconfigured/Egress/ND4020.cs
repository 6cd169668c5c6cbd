namespace NetDsl.Examples.Misconfigured;

/// <summary>The site is not connected to MASG2.</summary>
public static partial class ND4020
{
    public static Network Bad() => Network.Define("ND4020", net =>
    {
        net.Egress(without2: Without.Vpn, masg2: pe =>
        {
            pe.VpnInstance("vpn1").Ipv4(ipv4 => ipv4.RouteDistinguisher("100:2").RouteTarget("1:1").StaticLabel(20001)); // expect ND4020
        });
    });
}
