using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>BFD and the sessions that are set up by hand.</summary>
internal static class BfdCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.Part(r => r.bfd, (r, at) => r.bfd ??= new BfdGlobal { Origin = at }, VrpRanks.Bfd)
            .Command("bfd").Undo("undo bfd").Open(GlobalView());

        var sessions = system.List(r => r.bfdSessions, at => new BfdSession { Origin = at }, (r, s) => r.Add(s), VrpRanks.BfdSessions).Ranked(RankOf);
        var view = SessionView();
        DeclarePseudowire(sessions, view);
        DeclarePeer(sessions, view);
        DeclareTunnels(sessions, view);
    }

    /// <summary>
    /// A session of an address alone needs nothing else, and VRRP or an E-Trunk may follow it; the others stand behind what they watch.
    /// </summary>
    private static int RankOf(BfdSession session) =>
        session.binding is { @interface.IsSet: false, vpnInstance.IsSet: false, trackedInterface.IsSet: false } binding
            && (binding.target.Is(BfdTarget.Peer) || binding.target.Is(BfdTarget.Ipv6Peer))
            ? VrpRanks.Bfd
            : VrpRanks.BfdSessions;

    private static void DeclarePseudowire(Section<VrpRouter, BfdSession> sessions, View<BfdSession> view) =>
        sessions.Command(
                """
                bfd <name> bind pw interface <interface> [ remote-peer <remote-peer> pw-ttl { auto-calculate | <ttl> } ]
                [ track-interface [ interface <tracked> ] ] [ secondary ] [ group ]
                """)
            .Value("name", s => ref s.name).Choice("pw", s => ref s.binding.target, BfdTarget.Pseudowire)
            .Value("interface", s => ref s.binding.@interface)
            .Value("remote-peer", s => ref s.binding.remotePeer).Flag("auto-calculate", s => ref s.binding.autoTtl).Value("ttl", s => ref s.binding.pwTtl)
            .Flag("track-interface", s => ref s.binding.trackInterface).Value("tracked", s => ref s.binding.trackedInterface)
            .Flag("secondary", s => ref s.binding.secondary).Flag("group", s => ref s.binding.group)
            .Undo("undo bfd <name>").Open(view);

    private static void DeclarePeer(Section<VrpRouter, BfdSession> sessions, View<BfdSession> view)
    {
        sessions.Command(
                """
                bfd <name> bind peer-ip <peer> [ vpn-instance <vpn> ] [ interface <interface> ] [ source-ip <source> ]
                [ track-interface interface <tracked> ] [ auto | group | one-arm-echo [ destination-ip <echo> ] ]
                """)
            .Value("name", s => ref s.name).Choice("peer-ip", s => ref s.binding.target, BfdTarget.Peer)
            .Value("peer", s => ref s.binding.peer).Value("vpn", s => ref s.binding.vpnInstance)
            .Value("interface", s => ref s.binding.@interface).Value("source", s => ref s.binding.source)
            .Flag("track-interface", s => ref s.binding.trackInterface).Value("tracked", s => ref s.binding.trackedInterface)
            .Flag("auto", s => ref s.binding.auto).Flag("group", s => ref s.binding.group)
            .Flag("one-arm-echo", s => ref s.binding.oneArmEcho).Value("echo", s => ref s.binding.echoDestination)
            .Undo("undo bfd <name>").Open(view);
        sessions.Command("bfd <name> bind peer-ip default-ip interface <interface> [ source-ip <source> ]")
            .Value("name", s => ref s.name).Choice("default-ip", s => ref s.binding.target, BfdTarget.DefaultPeer)
            .Value("interface", s => ref s.binding.@interface).Value("source", s => ref s.binding.source)
            .Undo("undo bfd <name>").Open(view);
        sessions.Command(
                """
                bfd <name> bind peer-ipv6 <peer> [ vpn-instance <vpn> ] [ interface <interface> ] [ source-ipv6 <source> ]
                [ track-interface interface <tracked> ] [ auto | group | one-arm-echo [ destination-ipv6 <echo> ] ]
                """)
            .Value("name", s => ref s.name).Choice("peer-ipv6", s => ref s.binding.target, BfdTarget.Ipv6Peer)
            .Value("peer", s => ref s.binding.peer).Value("vpn", s => ref s.binding.vpnInstance)
            .Value("interface", s => ref s.binding.@interface).Value("source", s => ref s.binding.source)
            .Flag("track-interface", s => ref s.binding.trackInterface).Value("tracked", s => ref s.binding.trackedInterface)
            .Flag("auto", s => ref s.binding.auto).Flag("group", s => ref s.binding.group)
            .Flag("one-arm-echo", s => ref s.binding.oneArmEcho).Value("echo", s => ref s.binding.echoDestination)
            .Undo("undo bfd <name>").Open(view);
    }

    private static void DeclareTunnels(Section<VrpRouter, BfdSession> sessions, View<BfdSession> view)
    {
        sessions.Command("bfd <name> bind ldp-lsp peer-ip <peer> nexthop <next-hop> [ interface <interface> ]")
            .Value("name", s => ref s.name).Choice("ldp-lsp", s => ref s.binding.target, BfdTarget.LdpLsp)
            .Value("peer", s => ref s.binding.peer).Value("next-hop", s => ref s.binding.nextHop).Value("interface", s => ref s.binding.@interface)
            .Undo("undo bfd <name>").Open(view);
        sessions.Command(
                """
                bfd <name> bind mpls-te interface <tunnel> [ te-lsp [ backup ] ]
                [ one-arm-echo | group | reverse-te lsr-id <lsr-id> tunnel-id <tunnel-id> auto ]
                """)
            .Value("name", s => ref s.name).Choice("mpls-te", s => ref s.binding.target, BfdTarget.TeTunnel)
            .Value("tunnel", s => ref s.binding.@interface).Flag("te-lsp", s => ref s.binding.teLsp).Flag("backup", s => ref s.binding.backup)
            .Flag("one-arm-echo", s => ref s.binding.oneArmEcho).Flag("group", s => ref s.binding.group)
            .Value("lsr-id", s => ref s.binding.reverseLsrId).Value("tunnel-id", s => ref s.binding.reverseTunnelId)
            .Undo("undo bfd <name>").Open(view);
    }

    private static View<BfdGlobal> GlobalView()
    {
        var view = new View<BfdGlobal>("BFD view");
        view.Self()
            .Flag("mpls-passive", b => ref b.mplsPassive, "undo mpls-passive")
            .Value("default-ip-address <value>", b => ref b.defaultAddress, "undo default-ip-address")
            .Value("delay-up <value>", b => ref b.delayUp, "undo delay-up")
            .Value("mpls ping interval <value>", b => ref b.lspPingInterval, "undo mpls ping interval")
            .Value("tos-exp <value> dynamic", b => ref b.dynamicPriority, "undo tos-exp dynamic")
            .Value("tos-exp <value> static", b => ref b.staticPriority, "undo tos-exp static");
        return view;
    }

    private static View<BfdSession> SessionView()
    {
        var view = new View<BfdSession>("BFD session view");
        var session = view.Self();
        session.Value("discriminator local <value>", s => ref s.localDiscriminator, "undo discriminator local");
        session.Value("discriminator remote <value>", s => ref s.remoteDiscriminator, "undo discriminator remote");
        session.Value("detect-multiplier <value>", s => ref s.multiplier, "undo detect-multiplier");
        session.Value("min-tx-interval <value>", s => ref s.minTx, "undo min-tx-interval");
        session.Value("min-rx-interval <value>", s => ref s.minRx, "undo min-rx-interval");
        session.Value("min-echo-rx-interval <value>", s => ref s.minEchoRx, "undo min-echo-rx-interval");
        session.Value("wtr <value>", s => ref s.waitToRestore, "undo wtr");
        session.Flag("process-pst", s => ref s.processPst, "undo process-pst");
        session.Command("process-interface-status [ sub-if ] [ reboot-no-impact ]")
            .Flag("process-interface-status", s => ref s.processInterfaceStatus)
            .Flag("sub-if", s => ref s.subinterfaces).Flag("reboot-no-impact", s => ref s.rebootNoImpact)
            .Undo("undo process-interface-status [ sub-if ] [ reboot-no-impact ]");
        session.Value("tos-exp <value>", s => ref s.priority, "undo tos-exp");
        session.Value("description <value>", s => ref s.description, "undo description");
        session.Flag("shutdown", s => ref s.shutdown, "undo shutdown");
        session.Flag("commit", s => ref s.commit);
        return view;
    }
}
