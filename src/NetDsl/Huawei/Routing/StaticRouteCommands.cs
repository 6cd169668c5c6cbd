using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of static routes.</summary>
internal static class StaticRouteCommands
{
    private const string Route =
        """
        ip route-static [ vpn-instance <vpn> ] <destination> <mask>
            { <interface> [ <nexthop> | dhcp ] [ preference <preference> | tag <tag> | cost <cost> ] *
            | vpn-instance <next-vpn> [ <nexthop> [ recursive-lookup host-route ] ] [ preference <preference> | tag <tag> ] *
            | <nexthop> [ public ] [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] *
            | public [ preference <preference> | tag <tag> ] * }
            [ bfd enable | track { bfd-session <session> | nqa <admin> <test> | efm-state <efm-interface> } | inherit-cost | permanent | ldp-sync ]
            [ no-advertise | no-install ] [ inter-protocol-ecmp ] [ description <text> ]
        """;

    private const string UndoRoute =
        """
        undo ip route-static [ vpn-instance <vpn> ] <destination> <mask>
            { <interface> [ <nexthop> | dhcp ]
            | vpn-instance <next-vpn> [ <nexthop> [ inherit-cost ] ]
            | <nexthop> [ public ] [ inherit-cost ]
            | public }
        """;

    public static void Declare(View<VrpRouter> system)
    {
        system.Self(VrpRanks.Routes)
            .Value("ip route-static default-preference <value>", r => ref r.staticRoutePreference, "undo ip route-static default-preference")
            .Flag("ip route-static frr", r => ref r.staticRouteFrr, "undo ip route-static frr");

        system.List(r => r.staticRoutes, at => new StaticRoute { Origin = at }, (r, s) => { (r.staticRoutes ??= []).Add(s); return s; }, VrpRanks.Routes)
            .Ranked(s => s.trackedBfdSession.IsSet ? VrpRanks.TrackedRoutes : VrpRanks.Routes)
            .Command(Route)
            .Value("vpn", s => ref s.vpnInstance).Value("destination", s => ref s.destination).Value("mask", s => ref s.mask)
            .Value("interface", s => ref s.outInterface).Value("nexthop", s => ref s.nextHop).Flag("dhcp", s => ref s.dhcp)
            .Value("next-vpn", s => ref s.nextHopVpnInstance).Flag("public", s => ref s.nextHopPublic).Flag("host-route", s => ref s.hostRouteLookup)
            .Value("preference", s => ref s.preference).Value("tag", s => ref s.tag).Value("cost", s => ref s.cost)
            .Flag("enable", s => ref s.bfd).Value("session", s => ref s.trackedBfdSession)
            .Value("admin", s => ref s.trackedNqaAdmin).Value("test", s => ref s.trackedNqaTest).Value("efm-interface", s => ref s.trackedEfmInterface)
            .Flag("inherit-cost", s => ref s.inheritCost).Flag("permanent", s => ref s.permanent).Flag("ldp-sync", s => ref s.ldpSync)
            .Flag("no-advertise", s => ref s.noAdvertise).Flag("no-install", s => ref s.noInstall).Flag("inter-protocol-ecmp", s => ref s.interProtocolEcmp)
            .Value("text", s => ref s.description)
            .Undo(UndoRoute);
    }
}
