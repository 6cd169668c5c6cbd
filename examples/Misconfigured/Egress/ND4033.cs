namespace NetDsl.Examples.Misconfigured;

/// <summary>AGG exchanges routes without labels, ASBR with labels.</summary>
public static partial class ND4033
{
    public static Network Bad() => Network.Define("ND4033", net =>
    {
        net.Egress(withoutAgg: Without.Outside, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels"))); // expect ND4033
        }));
    });
}
