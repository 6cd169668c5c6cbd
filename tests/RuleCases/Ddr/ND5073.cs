namespace NetDsl.Examples.Misconfigured;

public static partial class ND5073
{
    public static Network Good() => Network.Define("ND5073", net =>
    {
        net.BgpBranch(sessions: false, ipv4: family => family.Peer("10.1.1.2").Peer("20.1.1.2"), bgp: bgp =>
        {
            bgp.Peer("10.1.1.2", 65002);
            bgp.Peer("20.1.1.2", 65002);
        });
        net.BgpCenter();
    });

    public static Network Bad_not_named_there() => Network.Define("ND5073", net =>
    {
        net.BgpBranch(sessions: false, ipv4: family => family.Peer("10.1.1.2").Peer("20.1.1.2"), bgp: bgp =>
        {
            bgp.Peer("10.1.1.2", 65002);
            bgp.Peer("20.1.1.2", 65002); // expect ND5073
        });
        net.BgpCenter(sessions: false, bgp: bgp => bgp.Peer("10.1.1.1", 65001), ipv4: family => family.Peer("10.1.1.1"));
    });

    public static Network Unknown(AsNumber number) => Network.Define("ND5073", net =>
    {
        net.BgpBranch(sessions: false, ipv4: family => family.Peer("10.1.1.2").Peer("20.1.1.2"), bgp: bgp =>
        {
            bgp.Peer("10.1.1.2", 65002);
            bgp.Peer("20.1.1.2", number);
        });
        net.BgpCenter();
    });
}
