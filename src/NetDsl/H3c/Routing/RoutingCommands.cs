using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>VPN instances and static routes; the routing protocols have classes of their own.</summary>
internal static class RoutingCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        DeclareVpnInstances(system);
        RipCommands.Declare(system);
        OspfCommands.Declare(system);
        IsisCommands.Declare(system);
        BgpCommands.Declare(system);
        DeclareStaticRoutes(system);
    }

    public static void DeclareInterface(View<ComwareInterface> view)
    {
        RipCommands.DeclareInterface(view);
        OspfCommands.DeclareInterface(view);
        IsisCommands.DeclareInterface(view);
    }

    private static void DeclareVpnInstances(View<ComwareRouter> system)
    {
        var view = new View<ComwareVpnInstance>("VPN instance view");
        view.Self().Value("description <value>", v => ref v.description, "undo description");
        system.List(r => r.vpnInstances, at => new ComwareVpnInstance { Origin = at }, (r, v) => r.Add(v), ComwareRanks.VpnInstances)
            .Command("ip vpn-instance <name>").Value("name", v => ref v.name).Undo("undo ip vpn-instance <name>").Open(view);
    }

    private static void DeclareStaticRoutes(View<ComwareRouter> system)
    {
        system.Self(ComwareRanks.Routes)
            .Value("ip route-static default-preference <value>", r => ref r.staticRoutePreference, "undo ip route-static default-preference");
        system.List(r => r.staticRoutes, at => new ComwareStaticRoute { Origin = at }, (r, s) => { (r.staticRoutes ??= []).Add(s); return s; }, ComwareRanks.Routes)
            .Command(
                """
                ip route-static [ vpn-instance <vpn> ] <destination> <mask>
                { <interface> [ <nexthop> ] | vpn-instance <next-vpn> <nexthop> | <nexthop> }
                [ permanent | track <track> | bfd { control-packet | echo-packet } ] [ preference <preference> ] [ tag <tag> ] [ description <text> ]
                """)
            .Value("vpn", s => ref s.vpnInstance).Value("destination", s => ref s.destination).Value("mask", s => ref s.mask)
            .Value("interface", s => ref s.outInterface).Value("nexthop", s => ref s.nextHop).Value("next-vpn", s => ref s.nextHopVpnInstance)
            .Flag("permanent", s => ref s.permanent).Value("track", s => ref s.track)
            .Flag("control-packet", s => ref s.bfdControl).Flag("echo-packet", s => ref s.bfdEcho)
            .Value("preference", s => ref s.preference).Value("tag", s => ref s.tag).Value("text", s => ref s.description)
            .Undo(
                """
                undo ip route-static [ vpn-instance <vpn> ] <destination> <mask>
                { <interface> [ <nexthop> ] | vpn-instance <next-vpn> <nexthop> | <nexthop> } [ preference <preference> ]
                """);
    }
}
