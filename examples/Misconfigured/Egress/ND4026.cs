namespace NetDsl.Examples.Misconfigured;

/// <summary>Neither MASG sends the address of the other one.</summary>
public static partial class ND4026
{
    public static Network Bad() => Network.Define("ND4026", net =>
    {
        net.Egress(without1: Without.OtherRoute, without2: Without.Unicast, masg2: pe =>
        {
            pe.Bgp(200, bgp =>
            {
                bgp.Unicast(ipv4 => ipv4.Exchange().Network("6.6.6.6/32")); // expect ND4026
            });
        });
    });
}
