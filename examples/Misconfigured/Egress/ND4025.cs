namespace NetDsl.Examples.Misconfigured;

/// <summary>Neither MASG2 nor the repair point gives the routes between them labels.</summary>
public static partial class ND4025
{
    public static Network Bad() => Network.Define("ND4025", net =>
    {
        net.Egress(
            without2: Without.Labels,
            withoutAsbr: Without.Labels,
            asbr: router => router.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ExchangeWith("5.5.5.5").Peer("6.6.6.6"))),
            masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
            {
                ipv4.Peer("4.4.4.4"); // expect ND4025
            })));
    });
}
