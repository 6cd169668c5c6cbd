using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of BGP.</summary>
internal static class BgpCommands
{
    public static void Declare(View<VrpRouter> system) =>
        system.Part(r => r.bgp, (r, at) => r.bgp ??= new Bgp { Origin = at }, VrpRanks.Bgp)
            .Command("bgp <as>").Value("as", b => ref b.asNumber).Undo("undo bgp [ <as> ]")
            .Open(GlobalView());

    private static View<Bgp> GlobalView()
    {
        var view = new View<Bgp>("BGP view");
        var bgp = view.Self();
        bgp.Value("router-id <value>", b => ref b.routerId, "undo router-id");
        bgp.Command("router-id vpn-instance auto-select").Flag("auto-select", b => ref b.autoRouterIds).Undo("undo router-id vpn-instance auto-select");
        bgp.Command("[ undo ] default ipv4-unicast").Presence("undo", b => ref b.defaultUnicast, present: false);
        bgp.Flag("auto-frr", b => ref b.autoFrr, "undo auto-frr");
        bgp.Flag("graceful-restart", b => ref b.gracefulRestart, "undo graceful-restart");
        bgp.Command("timer keepalive <keepalive> hold <hold> [ min-holdtime <least> ]")
            .Value("keepalive", b => ref b.keepalive).Value("hold", b => ref b.hold).Value("least", b => ref b.leastHold)
            .Undo("undo timer keepalive hold");
        bgp.Value("timer connect-retry <value>", b => ref b.connectRetry, "undo timer connect-retry");
        BgpSessionCommands.DeclareGroups(view.List(b => b.groups, at => new BgpGroup { Origin = at }, (b, g) => g.AddTo(ref b.groups)));
        BgpSessionCommands.Declare(view.List(b => b.sessions, at => new BgpSession { Origin = at }, (b, s) => s.AddTo(ref b.sessions)));

        view.Part(b => b.unicast, (b, at) => b.unicast ??= new BgpUnicastFamily { Origin = at })
            .Command("ipv4-family unicast").Open(UnicastView());
        view.Part(b => b.labeledUnicast, (b, at) => b.labeledUnicast ??= new BgpLabeledFamily { Origin = at })
            .Command("ipv4-family labeled-unicast").Undo("undo ipv4-family labeled-unicast").Open(LabeledView());
        view.Part(b => b.vpnv4, (b, at) => b.vpnv4 ??= new BgpVpnv4Family { Origin = at })
            .Command("ipv4-family vpnv4").Undo("undo ipv4-family vpnv4").Open(Vpnv4View());
        view.List(b => b.vpnInstances, at => new BgpVpnFamily { Origin = at }, (b, v) => b.Add(v))
            .Command("ipv4-family vpn-instance <name>").Value("name", v => ref v.name).Undo("undo ipv4-family vpn-instance <name>").Open(VpnView());
        return view;
    }

    private static View<BgpUnicastFamily> UnicastView()
    {
        var view = new View<BgpUnicastFamily>("BGP IPv4 unicast address family view");
        view.Self().Command("undo synchronization").Flag("synchronization", f => ref f.withoutSynchronization);
        BgpFamilyCommands.DeclareSelection(view, inheritsCost: true);
        BgpFamilyCommands.DeclareRoutes(view, isPublic: true);
        BgpFamilyCommands.DeclarePreference(view.Self());
        var peers = BgpFamilyCommands.Peers(view);
        BgpPeerCommands.DeclareEnable(peers);
        BgpPeerCommands.DeclarePolicies(peers);
        BgpPeerCommands.DeclareUnicast(peers);
        BgpPeerCommands.DeclareReflection(peers);
        BgpPeerCommands.DeclareLabels(peers);
        return view;
    }

    private static View<BgpLabeledFamily> LabeledView()
    {
        var view = new View<BgpLabeledFamily>("BGP labeled unicast address family view");
        BgpFamilyCommands.DeclareSelection(view, inheritsCost: true);
        BgpFamilyCommands.DeclareRoutes(view, isPublic: true);
        var peers = BgpFamilyCommands.Peers(view);
        BgpPeerCommands.DeclareEnable(peers);
        BgpPeerCommands.DeclarePolicies(peers);
        BgpPeerCommands.DeclareLabeled(peers);
        BgpPeerCommands.DeclareReflection(peers);
        return view;
    }

    private static View<BgpVpnv4Family> Vpnv4View()
    {
        var view = new View<BgpVpnv4Family>("BGP VPNv4 address family view");
        view.Self().Command("[ undo ] policy vpn-target").Presence("undo", f => ref f.filtersByTarget, present: false);
        BgpFamilyCommands.DeclareSelection(view, inheritsCost: false);
        var peers = BgpFamilyCommands.Peers(view);
        BgpPeerCommands.DeclareEnable(peers);
        BgpPeerCommands.DeclarePolicies(peers);
        BgpPeerCommands.DeclareReflection(peers);
        BgpPeerCommands.DeclareVpnv4(peers);
        return view;
    }

    private static View<BgpVpnFamily> VpnView()
    {
        var view = new View<BgpVpnFamily>("BGP VPN instance IPv4 address family view");
        var family = view.Self();
        family.Value("router-id <value>", f => ref f.routerId, "undo router-id");
        family.Flag("router-id auto-select", f => ref f.autoRouterId, "undo router-id");
        BgpFamilyCommands.DeclareCommon(view);
        BgpFamilyCommands.DeclareRoutes(view, isPublic: false);
        BgpFamilyCommands.DeclarePreference(view.Self());
        BgpSessionCommands.DeclareGroups(view.List(f => f.groups, at => new BgpGroup { Origin = at }, (f, g) => g.AddTo(ref f.groups)));
        BgpSessionCommands.Declare(view.List(f => f.sessions, at => new BgpSession { Origin = at }, (f, s) => s.AddTo(ref f.sessions)));
        var peers = BgpFamilyCommands.Peers(view);
        BgpPeerCommands.DeclarePolicies(peers);
        BgpPeerCommands.DeclareVpn(peers);
        BgpPeerCommands.DeclareReflection(peers);
        BgpPeerCommands.DeclareLabels(peers);
        return view;
    }
}
