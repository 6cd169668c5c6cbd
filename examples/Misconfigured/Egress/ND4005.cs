namespace NetDsl.Examples.Misconfigured;

/// <summary>vpn2 has a label and a route target, but no route distinguisher.</summary>
public static partial class ND4005
{
    public static Network Bad() => Network.Define("ND4005", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteTarget("2:2").StaticLabel(20002)); // expect ND4005
            });
    });
}
