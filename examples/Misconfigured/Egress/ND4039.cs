namespace NetDsl.Examples.Misconfigured;

/// <summary>The peer may be ten hops away, and its TTL is checked.</summary>
public static partial class ND4039
{
    public static Network Bad() => Network.Define("ND4039", net =>
    {
        net.Agg(agg =>
        {
            agg.Bgp(100, bgp => bgp.Peer("5.5.5.5", 200, peer => peer.TtlSecurity(10))); // expect ND4039
        });
    });
}
