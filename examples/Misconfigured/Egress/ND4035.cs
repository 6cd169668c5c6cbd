namespace NetDsl.Examples.Misconfigured;

/// <summary>The repair point labels whatever it passes on.</summary>
public static partial class ND4035
{
    public static Network Bad() => Network.Define("ND4035", net =>
    {
        net.Asbr(asbr =>
        {
            asbr.RoutePolicy("all", 10, policy => policy.ApplyLabel()); // expect ND4035
            asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Peer("10.3.1.1", peer => peer.ExportPolicy("all"))));
        });
    });
}
