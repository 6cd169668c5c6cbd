namespace NetDsl.Examples.Misconfigured;

public static partial class ND4057
{
    public static Network Fixed() => Network.Define("ND4057", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bfd();
            asbr.BfdForLsp("masg1", "5.5.5.5", "10.4.1.2", bfd => bfd.LocalDiscriminator(11).RemoteDiscriminator(12));
        });
    });

    public static Network Bad_LSPs() => Network.Define("ND4057", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Mpls("4.4.4.4", mpls => mpls.LspBfd(bfd => bfd.Hosts())); // expect ND4057
        });
    });

    public static Network Bad_CE() => Network.Define("ND4057", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bgp(200, bgp => bgp.VpnInstance("vpn1", ipv4 => ipv4.Peer("10.9.1.2", 300, peer => peer.Bfd()))); // expect ND4057
        });
    });

    public static Network Bad_BGP_peer() => Network.Define("ND4057", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bgp(200, bgp => bgp.Peer("5.5.5.5", 200, peer => peer.Bfd())); // expect ND4057
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND4057", net =>
    {
        net.Asbr(without: Without.Bfd, configure: asbr =>
        {
            asbr.Bgp(200, bgp => bgp.Peer(address, 200, peer => peer.Bfd()));
        });
    });
}
