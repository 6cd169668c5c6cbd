namespace NetDsl.Examples.Misconfigured;

public static partial class ND4002
{
    public static Network Bad_on_the_backup() => Network.Define("ND4002", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn2(2).StaticLabel(20002); // expect ND4002
        });
    });

    public static Network Good() => Network.Define("ND4002", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Vpn2(1).StaticLabel(20002);
        }, masg2: pe =>
        {
            pe.Vpn2(2).StaticLabel(20002);
        });
    });

    public static Network Good_instance_of_another_name() => Network.Define("ND4002", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Vpn2(1).StaticLabel(20002);
        }, masg2: pe =>
        {
            pe.VpnInstance("second").Ipv4(ipv4 => ipv4.RouteDistinguisher("200:2").RouteTarget("2:2").StaticLabel(20002));
            pe.Interface("GE0/1/1", ac => ac.VpnInstance("second").Address("10.7.2.1/24"));
        });
    });

    public static Network Unknown(VpnInstanceName name) => Network.Define("ND4002", net =>
    {
        net.Egress(masg1: pe =>
        {
            pe.Vpn2(1).StaticLabel(20002);
        }, masg2: pe => pe.VpnInstance(name));
    });
}
