namespace NetDsl.Examples.Misconfigured;

public static partial class ND4101
{
    public static Network Good() => Network.Define("ND4101", net =>
    {
        net.Egress(without1: Without.Label, without2: Without.Label, masg1: pe =>
        {
            pe.Vpn1().StaticLabel(20001);
        }, agg: pe => pe.Vpn1().StaticLabel(20001));
    });

    public static Network Good_instance_of_another_name() => Network.Define("ND4101", net =>
    {
        net.Egress(without1: Without.Label, without2: Without.Label, masg1: pe =>
        {
            pe.Vpn1().StaticLabel(20001);
        }, agg: pe =>
        {
            pe.VpnInstance("other").Ipv4(ipv4 => ipv4.RouteDistinguisher("300:3").RouteTarget("1:1").StaticLabel(20001));
        });
    });

    public static Network Unknown(VpnInstanceName name) => Network.Define("ND4101", net =>
    {
        net.Egress(without1: Without.Label, without2: Without.Label, masg1: pe =>
        {
            pe.Vpn1().StaticLabel(20001);
        }, agg: pe => pe.VpnInstance(name));
    });
}
