using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of OSPF.</summary>
internal static class OspfCommands
{
    public static void Declare(View<ComwareRouter> system) =>
        system.List(r => r.ospfProcesses, at => new ComwareOspf { Origin = at }, (r, o) => r.Add(o), ComwareRanks.RoutingProcesses)
            .Ranked(o => o.silentInterfaces is null ? ComwareRanks.RoutingProcesses : ComwareRanks.SilentProcesses)
            .Command("ospf <process> [ router-id <router-id> | vpn-instance <vpn> ] *")
            .Value("process", o => ref o.process).Value("router-id", o => ref o.routerId).Value("vpn", o => ref o.vpnInstance)
            .Undo("undo ospf <process>").Open(ProcessView());

    public static void DeclareInterface(View<ComwareInterface> view)
    {
        var ospf = view.Part(i => i.ospf, (i, at) => i.EnsureOspf(at));
        ospf.Command("ospf <process> area <area>").Value("process", o => ref o.process).Value("area", o => ref o.area).Undo("undo ospf <process> area");
        ospf.Value("ospf cost <value>", o => ref o.cost, "undo ospf cost");
        ospf.Command("ospf network-type { broadcast | nbma | p2mp [ unicast ] | p2p }")
            .Choices(o => ref o.networkType,
                ("broadcast", ComwareOspfNetworkType.Broadcast), ("nbma", ComwareOspfNetworkType.Nbma),
                ("p2mp", ComwareOspfNetworkType.PointToMultipoint), ("p2p", ComwareOspfNetworkType.PointToPoint))
            .Flag("unicast", o => ref o.unicast)
            .Undo("undo ospf network-type");
        ospf.Value("ospf timer hello <value>", o => ref o.hello, "undo ospf timer hello");
        ospf.Value("ospf timer dead <value>", o => ref o.dead, "undo ospf timer dead");
        ospf.Value("ospf dr-priority <value>", o => ref o.drPriority, "undo ospf dr-priority");
    }

    private static View<ComwareOspf> ProcessView()
    {
        var view = new View<ComwareOspf>("OSPF view");
        var process = view.Self();
        process.Value("preference <value>", o => ref o.preference, "undo preference");
        process.Value("preference ase <value>", o => ref o.externalPreference, "undo preference ase");
        process.Value("maximum load-balancing <value>", o => ref o.equalPaths, "undo maximum load-balancing");
        process.Value("bandwidth-reference <value>", o => ref o.bandwidthReference, "undo bandwidth-reference");
        process.Flag("silent-interface all", o => ref o.allSilent, "undo silent-interface all");
        view.List(o => o.silentInterfaces, at => new ComwareSilentInterface { Origin = at }, (o, s) => { (o.silentInterfaces ??= []).Add(s); return s; })
            .Command("silent-interface <interface>").Value("interface", s => ref s.name).Undo("undo silent-interface <interface>");
        view.List(o => o.neighbors, at => new ComwareNeighbor { Origin = at }, (o, n) => { (o.neighbors ??= []).Add(n); return n; })
            .Command("peer <address>").Value("address", n => ref n.address).Undo("undo peer <address>");
        Imports.Declare(view.List(o => o.imports, at => new ComwareImport { Origin = at }, (o, i) => { (o.imports ??= []).Add(i); return i; }), "cost");

        view.List(o => o.areas, at => new ComwareOspfArea { Origin = at }, (o, a) => o.Add(a))
            .Command("area <id>").Value("id", a => ref a.id).Undo("undo area <id>").Open(AreaView());
        return view;
    }

    private static View<ComwareOspfArea> AreaView()
    {
        var view = new View<ComwareOspfArea>("OSPF area view");
        var area = view.Self();
        area.Command("stub [ no-summary ]").Flag("stub", a => ref a.stub).Flag("no-summary", a => ref a.stubNoSummary).Undo("undo stub");
        area.Command("nssa [ no-summary ]").Flag("nssa", a => ref a.nssa).Flag("no-summary", a => ref a.nssaNoSummary).Undo("undo nssa");
        area.Value("default-cost <value>", a => ref a.defaultCost, "undo default-cost");
        view.List(a => a.networks, at => new ComwareOspfNetwork { Origin = at }, (a, n) => { (a.networks ??= []).Add(n); return n; })
            .Command("network <address> <wildcard>").Value("address", n => ref n.address).Value("wildcard", n => ref n.wildcard)
            .Undo("undo network <address> <wildcard>");
        return view;
    }
}
