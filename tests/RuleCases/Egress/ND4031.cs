namespace NetDsl.Examples.Misconfigured;

public static partial class ND4031
{
    public static Network Fixed() => Network.Define("ND4031", net =>
    {
        net.Egress(withoutAgg: Without.OwnRoute, agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Network("2.2.2.2/32");
        })));
    });

    public static Network Bad_raw() => Network.Define("ND4031", net =>
    {
        net.Egress(withoutAgg: Without.OwnRoute, agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Raw("network 2.2.2.2"); // expect ND4031
        })));
    });

    public static Network Good_classful() => Network.Define("ND4031", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Raw("network 10.0.0.0");
        })));
    });

    public static Network Good_no_loopback() => Network.Define("ND4031", net =>
    {
        net.Egress(agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Network("10.3.1.1/24");
        })));
    });

    public static Network Unknown(Ipv4Prefix prefix) => Network.Define("ND4031", net =>
    {
        net.Egress(withoutAgg: Without.OwnRoute, agg: pe => pe.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Network(prefix);
        })));
    });
}
