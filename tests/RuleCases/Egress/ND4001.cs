namespace NetDsl.Examples.Misconfigured;

public static partial class ND4001
{
    public static Network Fixed() => Network.Define("ND4001", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2", vpn =>
                {
                    vpn.Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").RouteTarget("2:2").StaticLabel(20002));
                });
            });
    });

    public static Network Bad_on_the_master() => Network.Define("ND4001", net =>
    {
        net.Egress(
            masg1: pe =>
            {
                pe.Site2(1);
                var vpn = pe.VpnInstance("vpn2");
                vpn.Ipv4(ipv4 => ipv4.RouteDistinguisher("200:1").RouteTarget("2:2")); // expect ND4001
            },
            masg2: pe => pe.Vpn2(2).StaticLabel(20002));
    });

    public static Network Good_neither_has_one() => Network.Define("ND4001", net =>
    {
        net.Egress(masg1: pe => pe.Vpn2(1), masg2: pe => pe.Vpn2(2));
    });

    public static Network Good_raw() => Network.Define("ND4001", net =>
    {
        net.Egress(masg1: pe => pe.Vpn2(1).StaticLabel(20002), masg2: pe => pe.Vpn2(2).Raw("apply-label per-instance static 20002"));
    });

    public static Network Unknown(StaticVpnLabel label, VpnInstanceName name) => Network.Define("ND4001", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Vpn2(2).StaticLabel(label);
                pe.VpnInstance(name);
            });
    });
}
