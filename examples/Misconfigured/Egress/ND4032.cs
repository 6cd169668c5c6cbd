namespace NetDsl.Examples.Misconfigured;

/// <summary>A line has both.</summary>
public static partial class ND4032
{
    public static Network Bad() => Network.Define("ND4032", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Raw("import-route static route-policy labels route-filter customers"); // expect ND4032
        })));
    });
}
