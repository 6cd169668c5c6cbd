using NetDsl.Commands;

namespace NetDsl.H3c;

/// <summary>The commands of RIP.</summary>
internal static class RipCommands
{
    public static void Declare(View<ComwareRouter> system)
    {
        var view = new View<ComwareRip>("RIP view");
        var process = view.Self();
        process.Command("version { 1 | 2 }").Choices(r => ref r.version, ("1", RipVersion.Version1), ("2", RipVersion.Version2)).Undo("undo version");
        process.Command("[ undo ] summary").Presence("undo", r => ref r.summary, present: false);
        process.Command("[ undo ] validate-source-address").Presence("undo", r => ref r.validateSource, present: false);
        process.Value("preference <value>", r => ref r.preference, "undo preference");
        process.Value("maximum load-balancing <value>", r => ref r.equalPaths, "undo maximum load-balancing");
        process.Command("timers { garbage-collect <garbage> | suppress <suppress> | timeout <timeout> | update <update> } *")
            .Value("garbage", r => ref r.garbageCollect).Value("suppress", r => ref r.suppress).Value("timeout", r => ref r.timeout).Value("update", r => ref r.update)
            .Undo("undo timers { garbage-collect | suppress | timeout | update } *");
        view.List(r => r.networks, at => new RipNetwork { Origin = at }, (r, n) => { (r.networks ??= []).Add(n); return n; })
            .Command("network <address> [ <wildcard> ]").Value("address", n => ref n.address).Value("wildcard", n => ref n.wildcard)
            .Undo("undo network <address>");
        view.List(r => r.neighbors, at => new ComwareNeighbor { Origin = at }, (r, n) => { (r.neighbors ??= []).Add(n); return n; })
            .Command("peer <address>").Value("address", n => ref n.address).Undo("undo peer <address>");
        view.List(r => r.silentInterfaces, at => new ComwareSilentInterface { Origin = at }, (r, s) => { (r.silentInterfaces ??= []).Add(s); return s; })
            .Command("silent-interface <interface>").Value("interface", s => ref s.name).Undo("undo silent-interface <interface>");
        Imports.Declare(view.List(r => r.imports, at => new ComwareImport { Origin = at }, (r, i) => { (r.imports ??= []).Add(i); return i; }), "cost");

        system.List(r => r.ripProcesses, at => new ComwareRip { Origin = at }, (r, p) => r.Add(p), ComwareRanks.RoutingProcesses)
            .Ranked(p => p.silentInterfaces is null ? ComwareRanks.RoutingProcesses : ComwareRanks.SilentProcesses)
            .Command("rip <process> [ vpn-instance <vpn> ]").Value("process", p => ref p.process).Value("vpn", p => ref p.vpnInstance)
            .Undo("undo rip <process>").Open(view);
    }

    public static void DeclareInterface(View<ComwareInterface> view)
    {
        var rip = view.Part(i => i.rip, (i, at) => i.EnsureRip(at));
        rip.Command("rip <process> enable").Value("process", r => ref r.process).Undo("undo rip enable");
        rip.Command("rip version { 1 | 2 [ broadcast | multicast ] }")
            .Choices(r => ref r.version, ("1", RipVersion.Version1), ("2", RipVersion.Version2))
            .Choices(r => ref r.sending, ("broadcast", RipSending.Broadcast), ("multicast", RipSending.Multicast))
            .Undo("undo rip version");
        rip.Value("rip metricin <value>", r => ref r.metricIn, "undo rip metricin");
        rip.Value("rip metricout <value>", r => ref r.metricOut, "undo rip metricout");
        rip.Command("[ undo ] rip split-horizon").Presence("undo", r => ref r.splitHorizon, present: false);
        rip.Flag("rip triggered", r => ref r.triggered, "undo rip triggered");
    }
}

/// <summary>The command by which a routing protocol takes over routes.</summary>
internal static class Imports
{
    /// <param name="imports">The section of the routes.</param>
    /// <param name="cost">What the view calls the cost of a route.</param>
    public static void Declare<TOwner>(Section<TOwner, ComwareImport> imports, string cost)
        where TOwner : class =>
        imports.Command($"import-route {{ direct | static | bgp | {{ ospf | isis | rip }} [ <process> ] }} [ {cost} <cost> | route-policy <policy> ] *")
            .Choices(i => ref i.source,
                ("direct", ComwareRouteSource.Direct), ("static", ComwareRouteSource.Static), ("bgp", ComwareRouteSource.Bgp),
                ("ospf", ComwareRouteSource.Ospf), ("isis", ComwareRouteSource.Isis), ("rip", ComwareRouteSource.Rip))
            .Value("process", i => ref i.process).Value("cost", i => ref i.cost).Value("policy", i => ref i.routePolicy)
            .Undo("undo import-route { direct | static | bgp | { ospf | isis | rip } [ <process> ] }");
}
