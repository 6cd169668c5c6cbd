namespace NetDsl.Examples.Misconfigured;

/// <summary>No policy of AGG gives its routes labels.</summary>
public static partial class ND4034
{
    public static Network Bad() => Network.Define("ND4034", net =>
    {
        net.Agg(without: Without.Outside, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.LabelRoutes())); // expect ND4034
        }));
    });
}
