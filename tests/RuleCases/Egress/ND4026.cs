using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND4026
{
    public static Network Fixed() => Network.Define("ND4026", net =>
    {
        net.Egress(without1: Without.OtherRoute, without2: Without.Unicast, masg2: pe =>
        {
            pe.Bgp(200, bgp =>
            {
                bgp.Unicast(ipv4 => ipv4.Exchange().Network("6.6.6.6/32").Network("5.5.5.5/32", nonRelayTunnel: true));
            });
        });
    });

    public static Network Good_one_direction() => Network.Define("ND4026", net =>
    {
        net.Egress(without2: Without.OtherRoute);
    });

    public static Network Good_ends_of_a_vpn() => Network.Define("ND4026", net =>
    {
        net.Egress(
            without1: Without.OtherRoute,
            without2: Without.OtherRoute,
            masg1: pe => VpnRoutes(pe, "6.6.6.6"),
            masg2: pe => VpnRoutes(pe, "5.5.5.5"));
    });

    public static Network Good_shared_address() => Network.Define("ND4026", net =>
    {
        net.Egress(without1: Without.OtherRoute, without2: Without.OtherRoute, masg1: Shared, masg2: Shared);
    });

    public static Network Unknown(Ipv4Prefix prefix) => Network.Define("ND4026", net =>
    {
        net.Egress(without1: Without.OtherRoute, without2: Without.OtherRoute, masg2: pe =>
        {
            pe.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Network(prefix)));
        });
    });

    private static void VpnRoutes(VrpRouterBuilder pe, Ipv4Address other) =>
        pe.Bgp(200, bgp =>
        {
            bgp.Peer(other, 200, peer => peer.ConnectInterface("LoopBack1"));
            bgp.Unicast(ipv4 => ipv4.Peer(other, peer => peer.Enabled(false)));
            bgp.Vpnv4(vpnv4 => vpnv4.Peer(other));
        });

    private static void Shared(VrpRouterBuilder pe)
    {
        pe.Loopback(2, lo => lo.Address("7.7.7.7/32"));
        pe.Bgp(200, bgp => bgp.Unicast(ipv4 => ipv4.Network("7.7.7.7/32")));
    }
}
