namespace NetDsl.Examples.Misconfigured;

public static partial class ND5064
{
    public static Network Good() => Network.Define("ND5064", net =>
    {
        net.BareBranch(branch =>
        {
            branch.StaticRoute("10.255.1.9/32", "10.1.1.2").StaticRoute("10.255.1.17/32", "20.1.1.2");
            branch.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60);
                bgp.Peer("10.255.1.9", 65002, peer => peer.EbgpMaxHop());
                bgp.Peer("10.255.1.17", 65002, peer => peer.EbgpMaxHop());
                bgp.Ipv4(family => family.Peer("10.255.1.9").Peer("10.255.1.17").Network("192.168.1.0/24").Balance(2));
            });
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND5064", net =>
    {
        net.BareBranch(branch =>
        {
            branch.StaticRoute("10.255.1.9/32", "10.1.1.2").StaticRoute("10.255.1.1/32", "20.1.1.2");
            branch.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60);
                bgp.Peer("10.255.1.9", 65002, peer => peer.EbgpMaxHop());
                bgp.Peer(address, 65002, peer => peer.EbgpMaxHop());
                bgp.Ipv4(family => family.Peer("10.255.1.9").Peer(address).Network("192.168.1.0/24").Balance(2));
            });
        });
    });
}
