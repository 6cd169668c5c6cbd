namespace NetDsl.Examples.Misconfigured;

/// <summary>ASBR is in AS 200.</summary>
public static partial class ND4048
{
    public static Network Bad() => Network.Define("ND4048", net =>
    {
        net.Egress(withoutAgg: Without.Outside, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 300); // expect ND4048
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        }));
    });
}
