namespace NetDsl.Examples.Misconfigured;

public static partial class ND5074
{
    public static Network Fixed() => Network.Define("ND5074", net =>
    {
        net.BareBranch(branch =>
        {
            branch.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60);
                bgp.Peer("10.1.1.2", 65002);
                bgp.Peer("20.1.1.2", 65002);
                bgp.Ipv4(family => family.Balance(2).Peer("10.1.1.2").Peer("20.1.1.2"));
            });
        });
    });

    public static Network Good_for_another_family() => Network.Define("ND5074", net =>
    {
        net.BgpBranch(bgp: bgp =>
        {
            bgp.Peer("10.1.1.6", 65001);
            bgp.Raw("address-family vpnv4");
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND5074", net =>
    {
        net.BareBranch(branch =>
        {
            branch.Bgp(65001, bgp =>
            {
                bgp.RouterId("10.255.0.1").Timers(20, 60).Peer("10.1.1.2", 65002).Peer("20.1.1.2", 65002);
                bgp.Ipv4(family => family.Balance(2).Peer("10.1.1.2").Peer(address));
            });
        });
    });
}
