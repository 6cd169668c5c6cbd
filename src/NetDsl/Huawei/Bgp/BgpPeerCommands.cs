using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>What is exchanged with the peers of a BGP address family.</summary>
internal static class BgpPeerCommands
{
    public static void DeclareEnable<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class
    {
        Peer(section, "[ undo ] peer <peer> enable").Presence("undo", p => ref p.enabled, present: false);
        Peer(section, "peer <peer> group <group>").Value("group", p => ref p.group).Undo("undo peer <peer> group <group>");
    }

    public static void DeclarePolicies<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class
    {
        Peer(section, "peer <peer> route-policy <policy> import").Value("policy", p => ref p.importPolicy).Undo("undo peer <peer> route-policy <policy> import");
        Peer(section, "peer <peer> route-policy <policy> export").Value("policy", p => ref p.exportPolicy).Undo("undo peer <peer> route-policy <policy> export");
        Peer(section, "peer <peer> route-filter <filter> import").Value("filter", p => ref p.importFilter).Undo("undo peer <peer> route-filter <filter> import");
        Peer(section, "peer <peer> route-filter <filter> export").Value("filter", p => ref p.exportFilter).Undo("undo peer <peer> route-filter <filter> export");
        Peer(section, "peer <peer> ip-prefix <prefixes> import").Value("prefixes", p => ref p.importPrefixes).Undo("undo peer <peer> ip-prefix <prefixes> import");
        Peer(section, "peer <peer> ip-prefix <prefixes> export").Value("prefixes", p => ref p.exportPrefixes).Undo("undo peer <peer> ip-prefix <prefixes> export");
        Peer(section, "peer <peer> preferred-value <value>").Value("value", p => ref p.preferredValue).Undo("undo peer <peer> preferred-value");
        Peer(section, "peer <peer> allow-as-loop [ <times> ]").Flag("allow-as-loop", p => ref p.allowAsLoop).Value("times", p => ref p.asLoops)
            .Undo("undo peer <peer> allow-as-loop");
        Peer(section, "peer <peer> public-as-only").Flag("public-as-only", p => ref p.publicAsOnly).Undo("undo peer <peer> public-as-only");
        Peer(section, "peer <peer> advertise-community").Flag("advertise-community", p => ref p.community).Undo("undo peer <peer> advertise-community");
    }

    public static void DeclareReflection<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class
    {
        Peer(section, "peer <peer> reflect-client").Flag("reflect-client", p => ref p.reflectClient).Undo("undo peer <peer> reflect-client");
        Peer(section, "peer <peer> next-hop-local").Flag("next-hop-local", p => ref p.nextHopLocal).Undo("undo peer <peer> next-hop-local");
    }

    /// <summary>Toggling it ends the session: it stands last, when everything else of the peer is there.</summary>
    public static void DeclareLabels<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class =>
        Peer(section, "peer <peer> label-route-capability [ check-tunnel-reachable ] [ check-withdraw-type | check-withdraw-type-disable ]")
            .Flag("label-route-capability", p => ref p.labels).Flag("check-tunnel-reachable", p => ref p.checksTunnel)
            .Choices(p => ref p.withdrawCheck, ("check-withdraw-type", BgpWithdrawCheck.On), ("check-withdraw-type-disable", BgpWithdrawCheck.Off))
            .Undo("undo peer <peer> label-route-capability");

    public static void DeclareUnicast<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class
    {
        Peer(section, "peer <peer> next-hop-invariable [ include-static-route ]")
            .Flag("next-hop-invariable", p => ref p.nextHopUnchanged).Flag("include-static-route", p => ref p.nextHopUnchangedStatic)
            .Undo("undo peer <peer> next-hop-invariable");
        DeclareExtended(section);
        DeclareKeeping(section);
        DeclareDefaultRoute(section);
        DeclareBestExternal(section);
    }

    public static void DeclareLabeled<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class
    {
        DeclareNextHop(section);
        DeclareExtended(section);
        DeclareBestExternal(section);
        Peer(section, "peer <peer> check-tunnel-reachable").Flag("check-tunnel-reachable", p => ref p.checksTunnel).Undo("undo peer <peer> check-tunnel-reachable");
    }

    public static void DeclareVpnv4<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class
    {
        DeclareNextHop(section);
        DeclareKeeping(section);
        DeclareBestExternal(section);
        Peer(section, "peer <peer> upe").Flag("upe", p => ref p.upe).Undo("undo peer <peer> upe");
        Peer(section, "peer <peer> default-originate vpn-instance <name>").Value("name", p => ref p.defaultOriginate)
            .Undo("undo peer <peer> default-originate vpn-instance <name>");
    }

    public static void DeclareVpn<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class
    {
        Peer(section, "[ undo ] peer <peer> enable").Presence("undo", p => ref p.enabled, present: false);
        DeclareExtended(section);
        DeclareKeeping(section);
        DeclareDefaultRoute(section);
    }

    private static void DeclareNextHop<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class =>
        Peer(section, "peer <peer> next-hop-invariable").Flag("next-hop-invariable", p => ref p.nextHopUnchanged).Undo("undo peer <peer> next-hop-invariable");

    private static void DeclareExtended<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class
    {
        Peer(section, "peer <peer> advertise-ext-community").Flag("advertise-ext-community", p => ref p.extendedCommunity).Undo("undo peer <peer> advertise-ext-community");
        Peer(section, "peer <peer> substitute-as").Flag("substitute-as", p => ref p.substituteAs).Undo("undo peer <peer> substitute-as");
    }

    private static void DeclareKeeping<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class =>
        Peer(section, "peer <peer> keep-all-routes").Flag("keep-all-routes", p => ref p.keepAllRoutes).Undo("undo peer <peer> keep-all-routes");

    private static void DeclareDefaultRoute<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class =>
        Peer(section, "peer <peer> default-route-advertise [ route-policy <policy> ]")
            .Flag("default-route-advertise", p => ref p.defaultRoute).Value("policy", p => ref p.defaultRoutePolicy)
            .Undo("undo peer <peer> default-route-advertise");

    private static void DeclareBestExternal<TFamily>(Section<TFamily, BgpFamilyPeer> section)
        where TFamily : class =>
        Peer(section, "peer <peer> advertise best-external").Flag("best-external", p => ref p.bestExternal).Undo("undo peer <peer> advertise best-external");

    private static Command<TFamily, BgpFamilyPeer> Peer<TFamily>(Section<TFamily, BgpFamilyPeer> section, string template)
        where TFamily : class => section.Command(template).Value("peer", p => ref p.peer);
}
