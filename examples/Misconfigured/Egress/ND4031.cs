namespace NetDsl.Examples.Misconfigured;

/// <summary>AGG names its address with 24 bits.</summary>
public static partial class ND4031
{
    public static Network Bad() => Network.Define("ND4031", net =>
    {
        net.Egress(withoutAgg: Without.OwnRoute, agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Network("2.2.2.2/24"); // expect ND4031
        })));
    });
}
