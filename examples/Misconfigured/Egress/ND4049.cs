namespace NetDsl.Examples.Misconfigured;

/// <summary>The repair point keeps no backup routes.</summary>
public static partial class ND4049
{
    public static Network Bad() => Network.Define("ND4049", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel()); // expect ND4049
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });
}
