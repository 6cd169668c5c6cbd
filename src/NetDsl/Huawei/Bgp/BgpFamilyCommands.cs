using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>What the address families of BGP have in common.</summary>
internal static class BgpFamilyCommands
{
    /// <summary>How routes are selected in the families of the backbone.</summary>
    public static void DeclareSelection<TFamily>(View<TFamily> view, bool inheritsCost)
        where TFamily : BgpFamily
    {
        DeclareCommon(view);
        var family = view.Self();
        var resolved = inheritsCost
            ? family.Command("bestroute nexthop-resolved { ip | tunnel [ inherit-ip-cost ] }").Flag("inherit-ip-cost", f => ref f.inheritsIpCost)
            : family.Command("bestroute nexthop-resolved { ip | tunnel }");
        resolved.Choices(f => ref f.nextHopResolved, ("ip", BgpNextHopResolution.Ip), ("tunnel", BgpNextHopResolution.Tunnel))
            .Undo("undo bestroute nexthop-resolved");
    }

    public static void DeclareCommon<TFamily>(View<TFamily> view)
        where TFamily : BgpFamily
    {
        var family = view.Self();
        family.Flag("auto-frr", f => ref f.autoFrr, "undo auto-frr");
        family.Value("route-select delay <value>", f => ref f.routeSelectDelay, "undo route-select delay");
        family.Value("default local-preference <value>", f => ref f.defaultLocalPreference, "undo default local-preference");
        family.Value("default med <value>", f => ref f.defaultMed, "undo default med");
        family.Command("[ undo ] reflect between-clients").Presence("undo", f => ref f.reflectsBetweenClients, present: false);
        family.Command("reflector cluster-id { <number> | <address> }").Value("number", f => ref f.clusterId).Value("address", f => ref f.clusterAddress)
            .Undo("undo reflector cluster-id");
        family.Value("label-free delay <value>", f => ref f.labelFreeDelay, "undo label-free delay");
    }

    /// <summary>What is taken over from other protocols, and the LSPs to what is learned.</summary>
    public static void DeclareRoutes<TFamily>(View<TFamily> view, bool isPublic)
        where TFamily : BgpRouteFamily
    {
        var family = view.Self();
        family.Command("ingress-lsp protect-mode bgp-frr").Flag("bgp-frr", f => ref f.ingressLspFrr).Undo("undo ingress-lsp protect-mode");
        family.Value("ingress-lsp trigger route-policy <value>", f => ref f.ingressLspPolicy, "undo ingress-lsp trigger");

        var networks = view.List(f => f.networks, at => new BgpNetwork { Origin = at }, (f, n) => { (f.networks ??= []).Add(n); return n; });
        var network = isPublic
            ? networks.Command("network <address> [ <mask> ] [ route-filter <filter> | [ route-policy <policy> ] [ non-relay-tunnel ] ]")
                .Flag("non-relay-tunnel", n => ref n.nonRelayTunnel)
            : networks.Command("network <address> [ <mask> ] [ route-filter <filter> | route-policy <policy> ]");
        network.Value("address", n => ref n.address).Value("mask", n => ref n.mask).Value("policy", n => ref n.routePolicy).Value("filter", n => ref n.routeFilter)
            .Undo("undo network <address> [ <mask> ]");

        var imports = view.List(f => f.imports, at => new BgpImport { Origin = at }, (f, i) => { (f.imports ??= []).Add(i); return i; });
        if (isPublic)
        {
            Import(imports, "{ direct | static | { ospf | isis | rip } <process> }", " [ non-relay-tunnel ]").Flag("non-relay-tunnel", i => ref i.nonRelayTunnel)
                .Choices(i => ref i.source, ("direct", BgpRouteSource.Direct), ("static", BgpRouteSource.Static),
                    ("ospf", BgpRouteSource.Ospf), ("isis", BgpRouteSource.Isis), ("rip", BgpRouteSource.Rip))
                .Value("process", i => ref i.process);
            Import(imports, "{ unr | op-route }")
                .Choices(i => ref i.source, ("unr", BgpRouteSource.UserNetwork), ("op-route", BgpRouteSource.Application));
        }
        else
        {
            Import(imports, "{ direct | static | unr | op-route | { ospf | isis | rip } <process> }")
                .Choices(i => ref i.source, ("direct", BgpRouteSource.Direct), ("static", BgpRouteSource.Static),
                    ("unr", BgpRouteSource.UserNetwork), ("op-route", BgpRouteSource.Application),
                    ("ospf", BgpRouteSource.Ospf), ("isis", BgpRouteSource.Isis), ("rip", BgpRouteSource.Rip))
                .Value("process", i => ref i.process);
        }
    }

    public static void DeclarePreference<TFamily>(Section<TFamily, TFamily> family)
        where TFamily : BgpRouteFamily
    {
        family.Command("preference { <external> <internal> <local> | route-policy <policy> }")
            .Value("external", f => ref f.externalPreference).Value("internal", f => ref f.internalPreference).Value("local", f => ref f.localPreference)
            .Value("policy", f => ref f.preferencePolicy)
            .Undo("undo preference");
        family.Value("maximum load-balancing <value>", f => ref f.paths, "undo maximum load-balancing");
        family.Value("maximum load-balancing ebgp <value>", f => ref f.ebgpPaths, "undo maximum load-balancing ebgp");
        family.Value("maximum load-balancing ibgp <value>", f => ref f.ibgpPaths, "undo maximum load-balancing ibgp");
    }

    public static Section<TFamily, BgpFamilyPeer> Peers<TFamily>(View<TFamily> view)
        where TFamily : BgpFamily =>
        view.List(f => f.peers, at => new BgpFamilyPeer { Origin = at }, (f, p) => p.AddTo(ref f.peers));

    private static Command<TFamily, BgpImport> Import<TFamily>(Section<TFamily, BgpImport> imports, string source, string behind = "")
        where TFamily : class =>
        imports.Command($"import-route {source} [ med <med> | {{ route-policy <policy> | route-filter <filter> }} ] *{behind}")
            .Value("med", i => ref i.med).Value("policy", i => ref i.routePolicy).Value("filter", i => ref i.routeFilter)
            .Undo($"undo import-route {source}");
}
