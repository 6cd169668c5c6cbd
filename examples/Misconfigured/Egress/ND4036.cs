namespace NetDsl.Examples.Misconfigured;

/// <summary>There is no route policy from-core.</summary>
public static partial class ND4036
{
    public static Network Bad() => Network.Define("ND4036", net =>
    {
        net.Agg(agg =>
        {
            agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ImportPolicy("from-core")))); // expect ND4036
        });
    });
}
