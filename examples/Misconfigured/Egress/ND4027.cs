namespace NetDsl.Examples.Misconfigured;

/// <summary>The repair point prefers neither of the two.</summary>
public static partial class ND4027
{
    public static Network Bad() => Network.Define("ND4027", net =>
    {
        net.Egress(withoutAsbr: Without.Labels, asbr: router => router.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Peer("5.5.5.5", peer => peer.ExportPolicy("transit").LabelRoutes()); // expect ND4027
            ipv4.Peer("6.6.6.6", peer => peer.ExportPolicy("transit").LabelRoutes());
        })));
    });
}
