namespace NetDsl.Examples.Misconfigured;

/// <summary>MASG2 does not send its own address.</summary>
public static partial class ND4024
{
    public static Network Bad() => Network.Define("ND4024", net =>
    {
        net.Egress(without2: Without.Unicast, masg2: pe =>
        {
            pe.Bgp(200, bgp =>
            {
                bgp.Unicast(ipv4 => ipv4.Exchange().Network("5.5.5.5/32", nonRelayTunnel: true)); // expect ND4024
            });
        });
    });
}
