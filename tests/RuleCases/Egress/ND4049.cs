namespace NetDsl.Examples.Misconfigured;

public static partial class ND4049
{
    public static Network Fixed() => Network.Define("ND4049", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel().AutoFrr());
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });

    public static Network Bad_switched_off() => Network.Define("ND4049", net =>
    {
        net.Egress(asbr: asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr(false)))); // expect ND4049
    });

    public static Network Fixed_switched_off() => Network.Define("ND4049", net =>
    {
        net.Egress(asbr: asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr())));
    });

    public static Network Good_in_the_view_of_BGP() => Network.Define("ND4049", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel());
            bgp.Raw("auto-frr");
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND4049", net =>
    {
        net.Egress(asbr: asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr(on))));
    });
}
