namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 has no label for vpn2.</summary>
public static partial class ND4001
{
    public static Network Bad() => Network.Define("ND4001", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2", vpn =>
                {
                    vpn.Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").RouteTarget("2:2")); // expect ND4001
                });
            });
    });
}
