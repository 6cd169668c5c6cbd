namespace NetDsl.Examples.Misconfigured;

/// <summary>The branch expects the center in another AS.</summary>
public static partial class ND5073
{
    public static Network Bad() => Network.Define("ND5073", net =>
    {
        net.BgpBranch(sessions: false, ipv4: family => family.Peer("10.1.1.2").Peer("20.1.1.2"), bgp: bgp =>
        {
            bgp.Peer("10.1.1.2", 65002);
            bgp.Peer("20.1.1.2", 65003); // expect ND5073
        });
        net.BgpCenter();
    });
}
