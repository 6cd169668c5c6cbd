using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>Parts of egress protection that are right.</summary>
internal static class EgressParts
{
    /// <summary>The IPv4 address family of the VPN instance <c>vpn1</c>.</summary>
    public static VpnIpv4Builder Vpn1(this VrpRouterBuilder pe) => pe.VpnInstance("vpn1").Ipv4();

    /// <summary>A second VPN instance, <c>vpn2</c>, with its site; it has no label yet.</summary>
    public static VpnIpv4Builder Vpn2(this VrpRouterBuilder pe, int number)
    {
        pe.Site2(number);
        return pe.VpnInstance("vpn2").Ipv4(ipv4 => ipv4.RouteDistinguisher($"200:{number}").RouteTarget("2:2"));
    }

    /// <summary>The site of <c>vpn2</c> and its routes in BGP.</summary>
    public static void Site2(this VrpRouterBuilder pe, int number)
    {
        pe.Interface("GE0/1/1", ac => ac.VpnInstance("vpn2").Address($"10.7.{number}.1/24"));
        pe.Bgp(200, bgp => bgp.VpnInstance("vpn2", ipv4 => ipv4.ImportDirect()));
    }

    /// <summary>What a PE exchanges with the repair point and the remote PE.</summary>
    public static BgpUnicastBuilder Exchange(this BgpUnicastBuilder ipv4) =>
        ipv4.Peer("4.4.4.4", peer => peer.ExportPolicy("labels").LabelRoutes()).Peer("2.2.2.2", peer => peer.Enabled(false));

    /// <summary>The repair point exchanges labeled routes with a PE.</summary>
    public static BgpUnicastBuilder ExchangeWith(this BgpUnicastBuilder ipv4, Ipv4Address pe) =>
        ipv4.Peer(pe, peer => peer.ExportPolicy("transit").LabelRoutes());
}
