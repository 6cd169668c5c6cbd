namespace NetDsl.Examples.Misconfigured;

public static partial class ND4003
{
    public static Network Fixed() => Network.Define("ND4003", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().StaticLabel(20001);
        });
    });

    public static Network Bad_against_the_group() => Network.Define("ND4003", net =>
    {
        net.Agg();
        var asbr = net.Asbr(without: Without.PointGroup);
        var masg1 = net.Masg(1, without: Without.PeGroup);
        var masg2 = net.Masg(2, without: Without.PeGroup);
        net.EgressProtection("metro", 200, masg1, masg2, group => group.RepairPoint(asbr).Instance("vpn1", label: 20001));
        masg1.Vpn1().StaticLabel(20002); // expect ND4003
    });

    public static Network Good_group() => Network.Define("ND4003", net =>
    {
        net.Agg();
        var asbr = net.Asbr(without: Without.PointGroup);
        var masg1 = net.Masg(1, without: Without.PeGroup);
        var masg2 = net.Masg(2, without: Without.PeGroup);
        net.EgressProtection("metro", 200, masg1, masg2, group => group.RepairPoint(asbr).Instance("vpn1", label: 20001));
    });

    public static Network Good_without_routes_to_each_other() => Network.Define("ND4003", net =>
    {
        net.Egress(without1: Without.OtherRoute, without2: Without.OtherRoute, masg2: pe =>
        {
            pe.Vpn1().StaticLabel(20002);
        });
    });

    public static Network Good_two_pairs() => Network.Define("ND4003", net =>
    {
        net.Egress();
        foreach (var number in new[] { 7, 8 })
        {
            var pe = net.HuaweiRouter($"MASG{number}");
            pe.Loopback(1, lo => lo.Address($"{number}.{number}.{number}.{number}/32"));
            pe.VpnInstance("vpn1").Ipv4(ipv4 => ipv4.RouteDistinguisher($"100:{number}").RouteTarget("1:1").StaticLabel(20007));
            pe.Interface("GE0/1/0", ac => ac.VpnInstance("vpn1").Address($"10.6.{number}.1/24"));
        }
    });

    public static Network Unknown(StaticVpnLabel label) => Network.Define("ND4003", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Vpn1().StaticLabel(label);
        });
    });
}
