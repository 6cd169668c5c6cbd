using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of BGP.</summary>
internal static class BgpCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        var view = new View<ComwareBgp>("BGP view");
        view.Self().Value("router-id <value>", b => ref b.routerId, "undo router-id");
        view.Self().Command("timer keepalive <keepalive> hold <hold>").Value("keepalive", b => ref b.keepalive).Value("hold", b => ref b.hold).Undo("undo timer");
        DeclarePeers(view);
        view.Part(b => b.ipv4, (b, at) => b.ipv4 ??= new ComwareBgpFamily { Origin = at })
            .Command("address-family ipv4 unicast").Undo("undo address-family ipv4 unicast").Open(FamilyView());

        system.Part(r => r.bgp, (r, at) => r.bgp ??= new ComwareBgp { Origin = at }, ComwareRanks.Bgp)
            .Command("bgp <as-number>").Value("as-number", b => ref b.asNumber).Undo("undo bgp <as-number>").Open(view);
    }

    private static void DeclarePeers(View<ComwareBgp> view)
    {
        var peers = view.List(b => b.peers, at => new ComwareBgpPeer { Origin = at }, (b, p) => b.Add(p));
        peers.Command("peer <address> as-number <as-number>").Value("address", p => ref p.address).Value("as-number", p => ref p.asNumber).Undo("undo peer <address>");
        peers.Command("peer <address> description <text>").Value("address", p => ref p.address).Value("text", p => ref p.description).Undo("undo peer <address> description");
        peers.Command("peer <address> connect-interface <interface>").Value("address", p => ref p.address).Value("interface", p => ref p.connectInterface)
            .Undo("undo peer <address> connect-interface");
        peers.Command("peer <address> ebgp-max-hop [ <hops> ]").Value("address", p => ref p.address)
            .Flag("ebgp-max-hop", p => ref p.ebgpMaxHop).Value("hops", p => ref p.maxHops)
            .Undo("undo peer <address> ebgp-max-hop");
    }

    private static View<ComwareBgpFamily> FamilyView()
    {
        var view = new View<ComwareBgpFamily>("BGP IPv4 unicast view");
        DeclareRoutes(view);
        var peers = view.List(f => f.peers, at => new ComwareBgpFamilyPeer { Origin = at }, (f, p) => f.Add(p));
        peers.Command("peer <address> enable").Value("address", p => ref p.address).Flag("enable", p => ref p.enable).Undo("undo peer <address> enable");
        peers.Command("peer <address> preferred-value <value>").Value("address", p => ref p.address).Value("value", p => ref p.preferredValue)
            .Undo("undo peer <address> preferred-value");
        peers.Command("peer <address> next-hop-local").Value("address", p => ref p.address).Flag("next-hop-local", p => ref p.nextHopLocal)
            .Undo("undo peer <address> next-hop-local");
        peers.Command("peer <address> route-policy <policy> import").Value("address", p => ref p.address).Value("policy", p => ref p.importPolicy)
            .Undo("undo peer <address> route-policy import");
        peers.Command("peer <address> route-policy <policy> export").Value("address", p => ref p.address).Value("policy", p => ref p.exportPolicy)
            .Undo("undo peer <address> route-policy export");
        return view;
    }

    private static void DeclareRoutes(View<ComwareBgpFamily> view)
    {
        var family = view.Self();
        family.Value("balance <value>", f => ref f.balance, "undo balance");
        family.Value("balance ebgp <value>", f => ref f.balanceEbgp, "undo balance ebgp");
        family.Value("balance ibgp <value>", f => ref f.balanceIbgp, "undo balance ibgp");
        family.Value("balance eibgp <value>", f => ref f.balanceEibgp, "undo balance eibgp");
        family.Flag("balance as-path-neglect", f => ref f.asPathNeglect, "undo balance as-path-neglect");
        family.Command("preference <external> <internal> <local>")
            .Value("external", f => ref f.externalPreference).Value("internal", f => ref f.internalPreference).Value("local", f => ref f.localPreference)
            .Undo("undo preference");
        family.Value("default local-preference <value>", f => ref f.defaultLocalPreference, "undo default local-preference");
        family.Value("default med <value>", f => ref f.defaultMed, "undo default med");
        Imports.Declare(view.List(f => f.imports, at => new ComwareImport { Origin = at }, (f, i) => { (f.imports ??= []).Add(i); return i; }), "med");
        view.List(f => f.networks, at => new ComwareBgpNetwork { Origin = at }, (f, n) => { (f.networks ??= []).Add(n); return n; })
            .Command("network <address> [ <mask> ] [ route-policy <policy> ]")
            .Value("address", n => ref n.address).Value("mask", n => ref n.mask).Value("policy", n => ref n.routePolicy)
            .Undo("undo network <address> [ <mask> ]");
    }
}
