namespace NetDsl.Examples.Misconfigured;

public static partial class ND4009
{
    public static Network Bad_exports() => Network.Define("ND4009", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn2(1).StaticLabel(20002),
            masg2: pe =>
            {
                pe.Site2(2);
                pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").ExportTarget("2:3").ImportTarget("2:2").StaticLabel(20002)); // expect ND4009
            });
    });

    public static Network Good() => Network.Define("ND4009", net =>
    {
        net.Egress(
            masg1: pe => pe.Vpn1().ImportTarget("1:2").ImportTarget("1:3"),
            masg2: pe => pe.Vpn1().ImportTarget("1:3").ImportTarget("1:2"));
    });

    public static Network Good_remote_pe() => Network.Define("ND4009", net =>
    {
        net.Egress(agg: pe =>
        {
            pe.Vpn1().ImportTarget("1:2");
        });
    });

    public static Network Unknown(RouteTarget target) => Network.Define("ND4009", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().ImportTarget(target);
        });
    });
}
