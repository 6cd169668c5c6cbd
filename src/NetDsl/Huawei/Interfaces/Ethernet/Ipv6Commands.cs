using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of IPv6 in the interface view.</summary>
internal static class Ipv6Commands
{
    public static void Declare(View<VrpInterface> view)
    {
        var ipv6 = view.Part(i => i.ipv6, (i, at) => i.EnsureIpv6(at));
        ipv6.Flag("ipv6 enable", v => ref v.enabled, "undo ipv6 enable");
        ipv6.Value("ipv6 mtu <value>", v => ref v.mtu, "undo ipv6 mtu");
        ipv6.Command("ipv6 address auto link-local").Flag("auto", v => ref v.autoLinkLocal).Undo("undo ipv6 address auto link-local");
        var addresses = view.List(
            i => i.ipv6?.addresses,
            at => new InterfaceIpv6Address { Origin = at },
            (i, a) => { (i.EnsureIpv6(a.Origin).addresses ??= []).Add(a); return a; });
        addresses.Command("ipv6 address { <prefix> | <address> <length> } [ anycast | eui-64 | cga ]")
            .Value("prefix", a => ref a.prefix).Value("address", a => ref a.address).Value("length", a => ref a.length)
            .Choices(a => ref a.kind,
                ("anycast", Ipv6AddressKind.Anycast), ("eui-64", Ipv6AddressKind.Eui64), ("cga", Ipv6AddressKind.CryptographicallyGenerated))
            .Undo("undo ipv6 address { <prefix> | <address> <length> } [ anycast | eui-64 | cga ]");
        addresses.Command("ipv6 address <address> link-local [ cga ]")
            .Value("address", a => ref a.address).Flag("link-local", a => ref a.linkLocal)
            .Choice("cga", a => ref a.kind, Ipv6AddressKind.CryptographicallyGenerated)
            .Undo("undo ipv6 address <address> link-local [ cga ]");
    }
}
