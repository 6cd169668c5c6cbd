namespace NetDsl.Examples.Misconfigured;

public static partial class ND4048
{
    public static Network Fixed() => Network.Define("ND4048", net =>
    {
        net.Egress(withoutAgg: Without.Outside, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        }));
    });

    public static Network Good_other_number() => Network.Define("ND4048", net =>
    {
        net.Egress(withoutAgg: Without.Outside, asbr: asbr => asbr.Bgp(200, bgp => bgp.Raw("peer 10.3.1.1 fake-as 300")), agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 300);
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        }));
    });

    public static Network Unknown(AsNumber other) => Network.Define("ND4048", net =>
    {
        net.Egress(withoutAgg: Without.Outside, agg: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", other);
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        }));
    });
}
