namespace NetDsl.Examples.Misconfigured;

public static partial class ND4025
{
    public static Network Bad_disabled() => Network.Define("ND4025", net =>
    {
        net.Agg();
        var asbr = net.Asbr(without: Without.PointGroup);
        var masg1 = net.Masg(1, without: Without.PeGroup);
        var masg2 = net.Masg(2, without: Without.PeGroup);
        net.EgressProtection("metro", 200, masg1, masg2, group => group.RepairPoint(asbr).Instance("vpn1"));
        masg2.Bgp(200, bgp => bgp.Unicast(ipv4 =>
        {
            ipv4.Peer("4.4.4.4", peer => peer.Enabled(false)); // expect ND4025
        }));
    });

    public static Network Good() => Network.Define("ND4025", net =>
    {
        net.Egress(
            without2: Without.Labels,
            withoutAsbr: Without.Labels | Without.Preference,
            asbr: router => router.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ExchangeWith("5.5.5.5").ExchangeWith("6.6.6.6").Peer("5.5.5.5", peer => peer.PreferredValue(10)))),
            masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
            {
                ipv4.Exchange();
            })));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND4025", net =>
    {
        net.Egress(
            without2: Without.Labels,
            withoutAsbr: Without.Labels,
            asbr: router => router.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.ExchangeWith("5.5.5.5").Peer("6.6.6.6"))),
            masg2: pe => pe.Bgp(200, bgp => bgp.Unicast(ipv4 =>
            {
                ipv4.Peer("4.4.4.4", peer => peer.Enabled(on));
            })));
    });
}
