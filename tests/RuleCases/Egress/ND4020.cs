namespace NetDsl.Examples.Misconfigured;

public static partial class ND4020
{
    public static Network Good() => Network.Define("ND4020", net =>
    {
        net.Egress(without2: Without.Vpn, masg2: pe =>
        {
            pe.VpnInstance("vpn1").Ipv4(ipv4 => ipv4.RouteDistinguisher("100:2").RouteTarget("1:1").StaticLabel(20001));
            pe.Interface("GE0/1/0", ac => ac.VpnInstance("vpn1").Address("10.6.2.1/24"));
        });
    });

    public static Network Good_route() => Network.Define("ND4020", net =>
    {
        net.Egress(without2: Without.VpnInterface, masg2: pe =>
        {
            pe.StaticRoute("10.9.0.0/16", "10.6.2.2", configure: route => route.VpnInstance("vpn1"));
        });
    });

    public static Network Good_neighbor() => Network.Define("ND4020", net =>
    {
        net.Egress(without2: Without.VpnInterface, masg2: pe =>
        {
            pe.Bgp(200, bgp => bgp.VpnInstance("vpn1", ipv4 => ipv4.Peer("10.6.2.2", 65001)));
        });
    });

    public static Network Unknown(VpnInstanceName name) => Network.Define("ND4020", net =>
    {
        net.Egress(without2: Without.VpnInterface, masg2: pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.VpnInstance(name).Address("10.6.2.1/24"));
        });
    });
}
