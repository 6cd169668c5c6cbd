namespace NetDsl.Examples.Misconfigured;

/// <summary>PE2 exchanges no VPN routes with PE1.</summary>
public static partial class ND4041
{
    public static Network Bad() => Network.Define("ND4041", net =>
    {
        net.Speaker(1, bgp =>
        {
            bgp.Peer("2.2.2.2", 100, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true).Peer("2.2.2.2"));
        });
        net.Speaker(2, bgp =>
        {
            bgp.Peer("1.1.1.1", 100, peer => peer.ConnectInterface("LoopBack1")); // expect ND4041
            bgp.Vpnv4(vpnv4 => vpnv4.FilterByTarget(true));
        });
    });
}
