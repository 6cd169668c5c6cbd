namespace NetDsl.Examples.Misconfigured;

public static partial class ND5077
{
    public static Network Fixed() => Network.Define("ND5077", net =>
    {
        net.BgpBranch(ipv4: family => family.Peer("10.9.9.9"), bgp: bgp =>
        {
            bgp.Peer("10.9.9.9", 65003, peer => peer.EbgpMaxHop());
        });
    });

    public static Network Good_in_the_own_system() => Network.Define("ND5077", net =>
    {
        net.BgpBranch(ipv4: family => family.Peer("10.9.9.9"), bgp: bgp =>
        {
            bgp.Peer("10.9.9.9", 65001);
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND5077", net =>
    {
        net.BgpBranch(ipv4: family => family.Peer(address), bgp: bgp =>
        {
            bgp.Peer(address, 65003);
        });
    });
}
