using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of BGP sessions, in the BGP view and in that of a VPN instance.</summary>
internal static class BgpSessionCommands
{
    public static void DeclareGroups<TOwner>(Section<TOwner, BgpGroup> section)
        where TOwner : class =>
        section.Command("group <name> [ internal | external ]").Value("name", g => ref g.name)
            .Choices(g => ref g.kind, ("internal", BgpGroupKind.Internal), ("external", BgpGroupKind.External))
            .Undo("undo group <name>");

    public static void Declare<TOwner>(Section<TOwner, BgpSession> section)
        where TOwner : class
    {
        Peer(section, "peer <peer> as-number <as>").Value("as", s => ref s.asNumber).Undo("undo peer <peer>");
        Peer(section, "peer <peer> group <group>").Value("group", s => ref s.group).Undo("undo peer <peer> group <group>");
        Peer(section, "peer <peer> description <text>").Value("text", s => ref s.description).Undo("undo peer <peer> description");
        Peer(section, "peer <peer> ebgp-max-hop [ <hops> ]").Flag("ebgp-max-hop", s => ref s.ebgpMaxHop).Value("hops", s => ref s.maxHops)
            .Undo("undo peer <peer> ebgp-max-hop");
        Peer(section, "peer <peer> connect-interface { <interface> [ <address> ] | <address> }")
            .Value("interface", s => ref s.connectInterface).Value("address", s => ref s.connectAddress)
            .Undo("undo peer <peer> connect-interface");
        Peer(section, "peer <peer> valid-ttl-hops [ <hops> ]").Flag("valid-ttl-hops", s => ref s.ttlSecurity).Value("hops", s => ref s.ttlHops)
            .Undo("undo peer <peer> valid-ttl-hops");
        Peer(section, "peer <peer> mpls-local-ifnet disable").Flag("disable", s => ref s.localTunnelsOff).Undo("undo peer <peer> mpls-local-ifnet disable");
        DeclareBfd(section);
        DeclareTimers(section);
        Peer(section, "peer <peer> keychain <name>").Value("name", s => ref s.keychain).Undo("undo peer <peer> keychain");
        Peer(section, "peer <peer> password cipher <password>").Value("password", s => ref s.password).Undo("undo peer <peer> password");
        Peer(section, "peer <peer> tcp-mss <bytes>").Value("bytes", s => ref s.segmentSize).Undo("undo peer <peer> tcp-mss");
        Peer(section, "peer <peer> path-mtu auto-discovery").Flag("auto-discovery", s => ref s.pathMtu).Undo("undo peer <peer> path-mtu auto-discovery");
        Peer(section, "peer <peer> log-change").Flag("log-change", s => ref s.logsChanges).Undo("undo peer <peer> log-change");
        Peer(section, "peer <peer> { listen-only | connect-only }")
            .Choices(s => ref s.opening, ("listen-only", BgpOpening.ListenOnly), ("connect-only", BgpOpening.ConnectOnly))
            .Undo("undo peer <peer> { listen-only | connect-only }");
        Peer(section, "peer <peer> ignore").Flag("ignore", s => ref s.ignored).Undo("undo peer <peer> ignore");
    }

    private static void DeclareBfd<TOwner>(Section<TOwner, BgpSession> section)
        where TOwner : class
    {
        Peer(section, "peer <peer> bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", s => ref s.bfdMinTx).Value("rx", s => ref s.bfdMinRx).Value("multiplier", s => ref s.bfdMultiplier)
            .Undo("undo peer <peer> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *");
        Peer(section, "peer <peer> bfd enable [ per-link one-arm-echo | [ single-hop-prefer ] [ compatible ] ]")
            .Flag("enable", s => ref s.bfd).Flag("one-arm-echo", s => ref s.bfdPerLink)
            .Flag("single-hop-prefer", s => ref s.bfdSingleHop).Flag("compatible", s => ref s.bfdCompatible)
            .Undo("undo peer <peer> bfd enable");
        Peer(section, "peer <peer> bfd block").Flag("block", s => ref s.bfdBlocked).Undo("undo peer <peer> bfd block");
    }

    private static void DeclareTimers<TOwner>(Section<TOwner, BgpSession> section)
        where TOwner : class
    {
        Peer(section, "peer <peer> timer keepalive <keepalive> hold <hold> [ min-holdtime <least> ]")
            .Value("keepalive", s => ref s.keepalive).Value("hold", s => ref s.hold).Value("least", s => ref s.leastHold)
            .Undo("undo peer <peer> timer keepalive hold");
        Peer(section, "peer <peer> timer connect-retry <seconds>").Value("seconds", s => ref s.connectRetry).Undo("undo peer <peer> timer connect-retry");
        Peer(section, "peer <peer> tracking [ delay <delay> ]").Flag("tracking", s => ref s.tracking).Value("delay", s => ref s.trackingDelay)
            .Undo("undo peer <peer> tracking");
    }

    private static Command<TOwner, BgpSession> Peer<TOwner>(Section<TOwner, BgpSession> section, string template)
        where TOwner : class => section.Command(template).Value("peer", s => ref s.peer);
}
