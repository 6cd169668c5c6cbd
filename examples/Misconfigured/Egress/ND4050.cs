namespace NetDsl.Examples.Misconfigured;

/// <summary>The repair point takes next hops that no LSP reaches.</summary>
public static partial class ND4050
{
    public static Network Bad() => Network.Define("ND4050", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.AutoFrr()); // expect ND4050
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });
}
