using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4028
{
    public static Network Fixed() => Network.Define("ND4028", net =>
    {
        net.Egress(without2: Without.OtherRoute, masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Network("5.5.5.5/32", nonRelayTunnel: true);
        })));
    });

    public static Network Bad_import() => Network.Define("ND4028", net =>
    {
        net.Egress(without2: Without.OtherRoute, masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.ImportOspf(2); // expect ND4028
        })));
    });

    public static Network Bad_segments() => Network.Define("ND4028", net =>
    {
        net.Egress(
            without1: Without.Ldp,
            without2: Without.Ldp | Without.OtherRoute,
            masg1: pe => Segments(pe, 5),
            masg2: pe =>
            {
                Segments(pe, 6);
                pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
                {
                    ipv4.Network("5.5.5.5/32"); // expect ND4028
                }));
            });
    });

    public static Network Good_own_address() => Network.Define("ND4028", net =>
    {
        net.Egress(masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.ImportDirect();
        })));
    });

    public static Network Good_policy() => Network.Define("ND4028", net =>
    {
        net.Egress(masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.ImportOspf(2, configure: import => import.RoutePolicy("labels"));
        })));
    });

    public static Network Unknown(Ipv4Prefix prefix, Input<bool> nonRelayTunnel) => Network.Define("ND4028", net =>
    {
        net.Egress(masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Network(prefix);
            ipv4.ImportOspf(2, nonRelayTunnel: nonRelayTunnel);
        })));
    });

    private static void Segments(VrpRouterBuilder pe, int number)
    {
        pe.SegmentRouting();
        pe.Ospf(2, ospf => ospf.SegmentRouting().GlobalBlock(16000, 23999));
        pe.Loopback(1, lo => lo.Ospf(ospf => ospf.PrefixSidIndex(number)));
    }
}
