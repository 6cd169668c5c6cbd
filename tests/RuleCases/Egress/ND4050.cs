namespace NetDsl.Examples.Misconfigured;

public static partial class ND4050
{
    public static Network Fixed() => Network.Define("ND4050", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.AutoFrr().ResolveNextHopByTunnel());
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });

    public static Network Bad_by_IP() => Network.Define("ND4050", net =>
    {
        net.Egress(asbr: asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ResolveNextHopByIp()))); // expect ND4050
    });

    public static Network Fixed_by_IP() => Network.Define("ND4050", net =>
    {
        net.Egress(asbr: asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel())));
    });

    public static Network Good_with_the_cost_of_IP() => Network.Define("ND4050", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.AutoFrr().ResolveNextHopByTunnel(inheritsIpCost: true));
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND4050", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.AutoFrr().Peer(address));
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });
}
