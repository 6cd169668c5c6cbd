namespace NetDsl.Examples.Misconfigured;

public static partial class ND4041
{
    public static Network Fixed() => Network.Define("ND4041", net =>
    {
        net.Speaker(1, bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer("2.2.2.2"));
        });
        net.Speaker(2, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer("1.1.1.1"));
        });
    });

    public static Network Bad_disabled() => Network.Define("ND4041", net =>
    {
        net.Speaker(1, bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer("2.2.2.2"));
        });
        net.Speaker(2, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer("1.1.1.1", peer => peer.Enabled(false))); // expect ND4041
        });
    });

    public static Network Good_none() => Network.Define("ND4041", net =>
    {
        net.Speaker(1, bgp => bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1")));
        net.Speaker(2, bgp => bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1")));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND4041", net =>
    {
        net.Speaker(1, bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer("2.2.2.2"));
        });
        net.Speaker(2, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer(address));
        });
    });
}
