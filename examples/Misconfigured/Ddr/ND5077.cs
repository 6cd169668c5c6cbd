namespace NetDsl.Examples.Misconfigured;

/// <summary>The peer is behind another router.</summary>
public static partial class ND5077
{
    public static Network Bad() => Network.Define("ND5077", net =>
    {
        net.BgpBranch(ipv4: family => family.Peer("10.9.9.9"), bgp: bgp =>
        {
            bgp.Peer("10.9.9.9", 65003); // expect ND5077
        });
    });
}
