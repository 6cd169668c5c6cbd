namespace NetDsl.Examples.Misconfigured;

/// <summary>AGG keeps backup routes, and its BGP LSPs have none.</summary>
public static partial class ND4051
{
    public static Network Bad() => Network.Define("ND4051", net =>
    {
        net.Agg(without: Without.Unicast, configure: agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr().ResolveNextHopByTunnel())); // expect ND4051
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => EgressScene.RemoteRoutes(ipv4, Without.AutoFrr)));
        });
    });
}
