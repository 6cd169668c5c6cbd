namespace NetDsl.Examples.Misconfigured;

/// <summary>Labels for one peer in two families.</summary>
public static partial class ND4037
{
    public static Network Bad() => Network.Define("ND4037", net =>
    {
        net.Agg(without: Without.Outside, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.LabeledUnicast(labeled => labeled.Peer("10.3.1.2"));
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels").LabelRoutes())); // expect ND4037
        }));
    });
}
