namespace NetDsl.Examples.Misconfigured;

public static partial class ND4037
{
    public static Network Fixed() => Network.Define("ND4037", net =>
    {
        net.Agg(without: Without.Outside, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.LabeledUnicast(labeled => labeled.Peer("10.3.1.2"));
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels")));
        }));
    });

    public static Network Good_unicast_disabled() => Network.Define("ND4037", net =>
    {
        net.Agg(without: Without.Outside, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.LabeledUnicast(labeled => labeled.Peer("10.3.1.2"));
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.Enabled(false).LabelRoutes()));
        }));
    });

    public static Network Unknown(Ipv4Address address, Input<bool> on) => Network.Define("ND4037", net =>
    {
        net.Agg(without: Without.Outside, configure: agg => agg.Bgp(100, bgp =>
        {
            bgp.Peer("10.3.1.2", 200);
            bgp.LabeledUnicast(labeled => labeled.Peer(address));
            bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.2", peer => peer.ExportPolicy("labels").LabelRoutes()));
        }));
        net.Asbr(asbr => asbr.Bgp(200, bgp => bgp.LabeledUnicast(labeled => labeled.Peer("10.3.1.1", peer => peer.Enabled(on)))));
    });
}
