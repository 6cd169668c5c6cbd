namespace NetDsl.Examples.Misconfigured;

public static partial class ND4035
{
    public static Network Fixed() => Network.Define("ND4035", net =>
    {
        net.Asbr(asbr =>
        {
            asbr.RoutePolicy("all", 10, policy => policy.ApplyLabel().MatchLabel());
            asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.1", peer => peer.ExportPolicy("all"))));
        });
    });

    public static Network Good_own_routes() => Network.Define("ND4035", net =>
    {
        net.Asbr(asbr =>
        {
            asbr.RoutePolicy("all", 10, policy => policy.ApplyLabel());
            asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Network("4.4.4.4/32").Peer("10.3.1.1", peer => peer.ExportPolicy("all"))));
        });
    });

    public static Network Good_by_prefix() => Network.Define("ND4035", net =>
    {
        net.Asbr(asbr =>
        {
            asbr.RoutePolicy("all", 10, policy => policy.MatchPrefixList("masg1").ApplyLabel());
            asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.1", peer => peer.ExportPolicy("all"))));
        });
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND4035", net =>
    {
        net.Asbr(asbr =>
        {
            asbr.RoutePolicy("all", 10, policy => policy.ApplyLabel().MatchLabel(on));
            asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.1", peer => peer.ExportPolicy("all"))));
        });
    });
}
