namespace NetDsl.Examples.Misconfigured;

public static partial class ND4054
{
    public static Network Fixed() => Network.Define("ND4054", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.FecList("masgs", list => list.Node("5.5.5.5").Node("6.6.6.6"));
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.FecList("masgs")));
        });
    });

    public static Network Bad_nothing() => Network.Define("ND4054", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd | Without.Session, asbr: asbr =>
        {
            asbr.Bgp(200, bgp => bgp.Peer("5.5.5.5", 200, peer => peer.ConnectInterface("LoopBack1"))); // expect ND4054
            asbr.Bgp(200, bgp => bgp.Peer("6.6.6.6", 200, peer => peer.ConnectInterface("LoopBack1"))); // expect ND4054
        });
    });

    public static Network Good_all_hosts() => Network.Define("ND4054", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.Hosts()));
        });
    });

    public static Network Good_segment_routing() => Network.Define("ND4054", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, asbr: asbr =>
        {
            asbr.SegmentRouting();
        });
    });

    public static Network Good_BGP_sessions() => Network.Define("ND4054", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.Bgp(200, bgp => bgp.Peer("5.5.5.5", 200, peer => peer.Bfd()));
            asbr.Bgp(200, bgp => bgp.Peer("6.6.6.6", 200, peer => peer.Bfd()));
        });
    });

    public static Network Good_TE_tunnels() => Network.Define("ND4054", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.Tunnel(1, tunnel => tunnel.TeTunnel("5.5.5.5", te => te.Bfd()));
            asbr.Tunnel(2, tunnel => tunnel.TeTunnel("6.6.6.6", te => te.Bfd()));
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND4054", net =>
    {
        net.Egress(withoutAsbr: Without.Bfd, asbr: asbr =>
        {
            asbr.Bfd();
            asbr.FecList("masgs", list => list.Node("5.5.5.5").Node(address));
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.FecList("masgs")));
        });
    });
}
