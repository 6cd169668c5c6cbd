namespace NetDsl.Examples.Misconfigured;

public static partial class ND4024
{
    public static Network Fixed() => Network.Define("ND4024", net =>
    {
        net.Egress(without2: Without.Unicast, masg2: pe =>
        {
            pe.Bgp(200, bgp =>
            {
                bgp.Unicast(ipv4 => ipv4.Exchange().Network("5.5.5.5/32", nonRelayTunnel: true).Network("6.6.6.6/32"));
            });
        });
    });

    public static Network Good_direct() => Network.Define("ND4024", net =>
    {
        net.Egress(without2: Without.OwnRoute, masg2: pe =>
        {
            pe.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ImportDirect()));
        });
    });

    public static Network Good_policy() => Network.Define("ND4024", net =>
    {
        net.Egress(without2: Without.OwnRoute, masg2: pe =>
        {
            pe.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ImportDirect(configure: import => import.RoutePolicy("labels"))));
        });
    });

    public static Network Unknown(Ipv4Prefix prefix) => Network.Define("ND4024", net =>
    {
        net.Egress(without2: Without.OwnRoute, masg2: pe =>
        {
            pe.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Network(prefix)));
        });
    });
}
