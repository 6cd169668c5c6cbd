using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4053
{
    public static Network Fixed() => Network.Define("ND4053", net =>
    {
        net.Agg(agg => agg.Bgp(100, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.RouteSelectDelay(300);
        })));
    });

    public static Network Good_once() => Network.Define("ND4053", net =>
    {
        net.Agg(without: Without.AutoFrr, configure: agg => agg.Bgp(100, bgp => bgp.Unicast(ipv4 => ipv4.Raw("bestroute nexthop-resolved ip"))));
    });

    public static Network Unknown(Input<BgpNextHopResolution> by) => Network.Define("ND4053", net =>
    {
        net.Agg(agg => agg.Bgp(100, bgp => bgp.Vpnv4(vpnv4 => vpnv4.ResolveNextHop(by))));
    });
}
