namespace NetDsl.Examples.Misconfigured;

/// <summary>vpn2 has no route target on MASG2.</summary>
public static partial class ND4019
{
    public static Network Bad() => Network.Define("ND4019", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").StaticLabel(20002)); // expect ND4019
            });
    });
}
