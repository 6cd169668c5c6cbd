namespace NetDsl.Examples.Misconfigured;

public static partial class ND4027
{
    public static Network Bad_same_policy() => Network.Define("ND4027", net =>
    {
        net.Egress(withoutAsbr: Without.Labels, asbr: router => router.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Peer("5.5.5.5", peer => peer.ImportPolicy("prefer-masg1").ExportPolicy("transit").LabelRoutes()); // expect ND4027
            ipv4.Peer("6.6.6.6", peer => peer.ImportPolicy("prefer-masg1").ExportPolicy("transit").LabelRoutes());
        })));
    });

    public static Network Good() => Network.Define("ND4027", net =>
    {
        net.Egress(withoutAsbr: Without.Labels, asbr: router => router.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Peer("5.5.5.5", peer => peer.ImportPolicy("prefer-masg1").ExportPolicy("transit").LabelRoutes());
            ipv4.Peer("6.6.6.6", peer => peer.ExportPolicy("transit").LabelRoutes());
        })));
    });

    public static Network Good_preferred_value() => Network.Define("ND4027", net =>
    {
        net.Egress(withoutAsbr: Without.Preference, asbr: router => router.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Peer("5.5.5.5", peer => peer.PreferredValue(10));
        })));
    });

    public static Network Good_cost_of_the_backup() => Network.Define("ND4027", net =>
    {
        net.Egress(withoutAsbr: Without.Preference, masg2: pe => pe.RoutePolicy("labels", 10, policy => policy.Cost(100)));
    });

    public static Network Unknown(RoutePolicyName policy) => Network.Define("ND4027", net =>
    {
        net.Egress(withoutAsbr: Without.Preference, asbr: router => router.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Peer("5.5.5.5", peer => peer.ImportPolicy(policy));
        })));
    });
}
