using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4019
{
    public static Network Bad_no_export() => Network.Define("ND4019", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").ImportTarget("2:2").StaticLabel(20002)); // expect ND4019
            });
    });

    public static Network Good() => Network.Define("ND4019", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").RouteTarget("2:2").StaticLabel(20002));
            });
    });

    public static Network Good_hub() => Network.Define("ND4019", net =>
    {
        net.Egress(
            masg1: pe => Hub(pe, 1),
            masg2: pe => Hub(pe, 2));
    });

    public static Network Unknown(RouteTarget target) => Network.Define("ND4019", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").ExportTarget("2:2").ImportTarget(target).StaticLabel(20002));
            });
    });

    private static void Hub(VrpRouterBuilder pe, int number)
    {
        pe.Site2(number);
        pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher($"200:{number}").ExportTarget("2:1").StaticLabel(20002));
        pe.VpnInstance("from-spokes").Ipv4(ipv4 => ipv4.RouteDistinguisher($"201:{number}").ImportTarget("2:2"));
    }
}
