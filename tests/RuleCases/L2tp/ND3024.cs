namespace NetDsl.Examples.Misconfigured;

public static partial class ND3024
{
    public static Network Good_in_a_VPN_instance() => Network.Define("ND3024", net =>
    {
        net.Lac1(lac =>
        {
            lac.VpnInstance("red", red => red.Ipv4(ipv4 => ipv4.RouteDistinguisher("100:1")));
            lac.Interface("GE0/1/1", up => up.VpnInstance("red").Address("4.4.4.4/24"));
        }, lac: lac => lac.Lns("4.4.4.4"));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3024", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns(address);
        });
    });
}
