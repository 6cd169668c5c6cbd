namespace NetDsl.Examples.Misconfigured;

public static partial class ND4049
{
    public static Network Fixed() => Network.Define("ND4049", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel().AutoFrr());
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });

    public static Network Bad_switched_off() => Network.Define("ND4049", net =>
    {
        net.Egress(asbr: asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr(false)))); // expect ND4049
    });

    public static Network Fixed_switched_off() => Network.Define("ND4049", net =>
    {
        net.Egress(asbr: asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr())));
    });

    public static Network Bad_VPN_FRR_elsewhere() => Network.Define("ND4049", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel()); // expect ND4049
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }), agg: agg => agg.VpnInstance("vpn1", vpn => vpn.Ipv4(ipv4 => ipv4.VpnFrr())));
    });

    public static Network Good_plain_reflector() => Network.Define("ND4049", net =>
    {
        net.HuaweiRouter("RR", rr =>
        {
            rr.Loopback(1, lo => lo.Address("9.9.9.9/32"));
            rr.Mpls("9.9.9.9", mpls => mpls.Ldp());
            foreach (var masg in (string[])["5.5.5.5", "6.6.6.6"])
            {
                rr.Bgp(200, bgp => bgp.Peer(masg, 200, peer => peer.ConnectInterface("LoopBack1")));
                rr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Peer(masg, peer => peer.ReflectClient().LabelRoutes())));
            }
        });
        for (var number = 1; number <= 2; number++)
        {
            net.Masg(number, masg => masg.Bgp(200, bgp =>
            {
                bgp.Peer("9.9.9.9", 200, peer => peer.ConnectInterface("LoopBack1"));
                bgp.Unicast(ipv4 => ipv4.Peer("9.9.9.9", peer => peer.ExportPolicy("labels").LabelRoutes()));
            }));
        }

        net.Asbr();
        net.Agg();
    });

    public static Network Good_in_the_view_of_BGP() => Network.Define("ND4049", net =>
    {
        net.Egress(withoutAsbr: Without.Unicast, asbr: asbr => asbr.Bgp(200, bgp =>
        {
            bgp.Unicast(ipv4 => ipv4.ResolveNextHopByTunnel());
            bgp.Raw("auto-frr");
            bgp.Unicast(ipv4 => EgressScene.PointRoutes(ipv4, Without.AutoFrr));
        }));
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND4049", net =>
    {
        net.Egress(asbr: asbr => asbr.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.AutoFrr(on))));
    });
}
