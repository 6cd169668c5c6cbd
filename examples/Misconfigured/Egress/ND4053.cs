namespace NetDsl.Examples.Misconfigured;

/// <summary>Next hops are resolved by tunnels, and then by IP routes.</summary>
public static partial class ND4053
{
    public static Network Bad() => Network.Define("ND4053", net =>
    {
        net.Agg(agg => agg.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.RouteSelectDelay(300);
            ipv4.Raw("bestroute nexthop-resolved ip"); // expect ND4053
        })));
    });
}
