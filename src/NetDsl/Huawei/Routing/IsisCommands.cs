using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of IS-IS.</summary>
internal static class IsisCommands
{
    internal static (string Keyword, IsisLevel Value)[] Levels =>
        [("level-1", IsisLevel.Level1), ("level-2", IsisLevel.Level2), ("level-1-2", IsisLevel.Level12)];

    internal static (string Keyword, IsisLevel Value)[] OneLevel => [("level-1", IsisLevel.Level1), ("level-2", IsisLevel.Level2)];

    public static void Declare(View<VrpRouter> system) =>
        system.List(r => r.isisProcesses, at => new IsisProcess { Origin = at }, (r, p) => r.Add(p), VrpRanks.RoutingProcess)
            .Command("isis <process> [ vpn-instance <vpn> ]").Value("process", p => ref p.process).Value("vpn", p => ref p.vpnInstance)
            .Undo("undo isis <process>")
            .Open(ProcessView());

    private static View<IsisProcess> ProcessView()
    {
        var view = new View<IsisProcess>("IS-IS view");
        var basics = view.Self();
        basics.Value("description <value>", p => ref p.description, "undo description");
        basics.Command("is-level { level-1 | level-2 | level-1-2 }").Choices(p => ref p.level, Levels).Undo("undo is-level");
        basics.Command("cost-style { narrow | wide | wide-compatible | { compatible | narrow-compatible } [ relax-spf-limit ] }")
            .Choices(p => ref p.costStyle,
                ("narrow", IsisCostStyle.Narrow), ("wide", IsisCostStyle.Wide), ("wide-compatible", IsisCostStyle.WideCompatible),
                ("compatible", IsisCostStyle.Compatible), ("narrow-compatible", IsisCostStyle.NarrowCompatible))
            .Flag("relax-spf-limit", p => ref p.relaxSpfLimit)
            .Undo("undo cost-style");
        DeclareTuning(view);
        view.List(p => p.networkEntities, at => new IsisNet { Origin = at }, (p, n) => { (p.networkEntities ??= []).Add(n); return n; })
            .Command("network-entity <title>").Value("title", n => ref n.title).Undo("undo network-entity <title>");
        view.Self().Value("is-name <value>", p => ref p.name, "undo is-name");
        DeclareImports(view);

        var mpls = view.Self();
        mpls.Flag("mpls ldp auto-config", p => ref p.ldpAutoConfig, "undo mpls ldp auto-config");
        mpls.Command("traffic-eng [ level-1 | level-2 | level-1-2 ]").Flag("traffic-eng", p => ref p.trafficEngineering)
            .Choices(p => ref p.trafficEngineeringLevel, Levels)
            .Undo("undo traffic-eng [ level-1 | level-2 | level-1-2 ]");
        mpls.Flag("segment-routing mpls", p => ref p.segmentRouting, "undo segment-routing mpls");
        mpls.Command("segment-routing global-block <begin> <end>").Value("begin", p => ref p.globalBlockBegin).Value("end", p => ref p.globalBlockEnd)
            .Undo("undo segment-routing global-block");
        view.Part(p => p.frr, (p, at) => p.frr ??= new IsisFrr { Origin = at }).Command("frr").Undo("undo frr").Open(FrrView());
        IsisIpv6Commands.Declare(view);
        return view;
    }

    private static void DeclareTuning(View<IsisProcess> view)
    {
        var part = view.Inline(p => p.tuning, (p, at) => p.EnsureTuning(at));
        var tuning = part.Self();
        tuning.Command("preference { <preference> | route-policy <policy> } *")
            .Value("preference", t => ref t.preference).Value("policy", t => ref t.preferencePolicy).Undo("undo preference");
        tuning.Value("maximum load-balancing <value>", t => ref t.loadBalancing, "undo maximum load-balancing");
        tuning.Command("timer spf <maximum> [ <start> [ <increment> ] ]")
            .Value("maximum", t => ref t.spfMaximum).Value("start", t => ref t.spfStart).Value("increment", t => ref t.spfIncrement)
            .Undo("undo timer spf");
        tuning.Command("timer lsp-generation <maximum> [ <start> [ <increment> ] ] [ level-1 | level-2 ]")
            .Value("maximum", t => ref t.lspMaximum).Value("start", t => ref t.lspStart).Value("increment", t => ref t.lspIncrement)
            .Choices(t => ref t.lspLevel, OneLevel)
            .Undo("undo timer lsp-generation [ level-1 | level-2 ]");
        tuning.Value("timer lsp-max-age <value>", t => ref t.lspLifetime, "undo timer lsp-max-age");
        tuning.Value("timer lsp-refresh <value>", t => ref t.lspRefresh, "undo timer lsp-refresh");
        tuning.Command("set-overload [ on-startup [ <time> ] ]")
            .Flag("set-overload", t => ref t.overload).Flag("on-startup", t => ref t.overloadOnStartup).Value("time", t => ref t.overloadTime)
            .Undo("undo set-overload");
        tuning.Value("bandwidth-reference <value>", t => ref t.bandwidthReference, "undo bandwidth-reference");
        tuning.Command("auto-cost enable [ compatible ]").Flag("enable", t => ref t.autoCost).Flag("compatible", t => ref t.autoCostCompatible)
            .Undo("undo auto-cost enable");
        part.List(t => t.circuitCosts, at => new IsisCircuitCost { Origin = at }, (t, c) => { (t.circuitCosts ??= []).Add(c); return c; })
            .Command("circuit-cost <cost> [ level-1 | level-2 ]").Value("cost", c => ref c.cost).Choices(c => ref c.level, OneLevel)
            .Undo("undo circuit-cost [ level-1 | level-2 ]");

        var detection = part.Self();
        detection.Command("bfd all-interfaces enable").Flag("enable", t => ref t.bfd).Undo("undo bfd all-interfaces enable");
        detection.Command("bfd all-interfaces { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *")
            .Value("tx", t => ref t.bfdMinTx).Value("rx", t => ref t.bfdMinRx).Value("multiplier", t => ref t.bfdMultiplier)
            .Flag("frr-binding", t => ref t.bfdFrrBinding)
            .Undo("undo bfd all-interfaces { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *");
        detection.Command("ldp-sync enable").Flag("enable", t => ref t.ldpSync).Undo("undo ldp-sync enable");
    }

    private static void DeclareImports(View<IsisProcess> view)
    {
        var import = view.List(p => p.imports, at => new IsisImport { Origin = at }, (p, i) => { (p.imports ??= []).Add(i); return i; })
            .Command(
                """
                import-route { direct | static | unr | bgp [ permit-ibgp ] | { ospf | isis | rip } [ <process> ] }
                { inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <policy> | route-filter <filter> } | no-sid ] *
                | [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <policy> | route-filter <filter> }
                  | { level-1 | level-2 | level-1-2 } | no-sid ] * }
                """)
            .Choices(i => ref i.costType, ("external", IsisCostType.External), ("internal", IsisCostType.Internal))
            .Flag("no-sid", i => ref i.noSid)
            .Undo("undo import-route { direct | static | unr | bgp | { ospf | isis | rip } [ <process> ] }");
        BindImport(import, "ospf", "rip");

        var up = view.Part(p => p.leakUp, (p, at) => p.leakUp ??= new IsisLeak { Origin = at });
        BindLeak(up.Command("import-route isis level-1 into level-2 [ tag <tag> | filter-policy { ip-prefix <list> | route-policy <policy> | route-filter <filter> } | no-sid ] *")
            .Flag("into", l => ref l.up).Undo("undo import-route isis level-1 into level-2"));
        var down = view.Part(p => p.leakDown, (p, at) => p.leakDown ??= new IsisLeak { Origin = at });
        BindLeak(down.Command("import-route isis level-2 into level-1 [ tag <tag> | filter-policy { ip-prefix <list> | route-policy <policy> | route-filter <filter> } | no-sid ] *")
            .Flag("into", l => ref l.down).Undo("undo import-route isis level-2 into level-1"));
    }

    internal static void BindImport<TOwner>(Command<TOwner, IsisImport> command, string ospf, string rip)
        where TOwner : class =>
        command
            .Choices(i => ref i.source,
                ("direct", RouteSource.Direct), ("static", RouteSource.Static), ("unr", RouteSource.UserNetwork), ("bgp", RouteSource.Bgp),
                (ospf, RouteSource.Ospf), ("isis", RouteSource.Isis), (rip, RouteSource.Rip))
            .Flag("permit-ibgp", i => ref i.permitIbgp).Value("process", i => ref i.process)
            .Flag("inherit-cost", i => ref i.inheritCost).Value("cost", i => ref i.cost).Value("tag", i => ref i.tag)
            .Value("policy", i => ref i.routePolicy).Value("filter", i => ref i.routeFilter)
            .Choices(i => ref i.level, Levels);

    private static void BindLeak(Command<IsisProcess, IsisLeak> command) =>
        command
            .Value("tag", l => ref l.tag).Value("list", l => ref l.prefixList).Value("policy", l => ref l.routePolicy).Value("filter", l => ref l.routeFilter)
            .Flag("no-sid", l => ref l.noSid);

    private static View<IsisFrr> FrrView()
    {
        var view = new View<IsisFrr>("IS-IS FRR view");
        var frr = view.Self();
        frr.Command("loop-free-alternate [ level-1 | level-2 | level-1-2 ]")
            .Flag("loop-free-alternate", f => ref f.loopFreeAlternate).Choices(f => ref f.loopFreeAlternateLevel, Levels)
            .Undo("undo loop-free-alternate [ level-1 | level-2 | level-1-2 ]");
        frr.Command("ti-lfa [ level-1 | level-2 | level-1-2 ]").Flag("ti-lfa", f => ref f.tiLfa).Choices(f => ref f.tiLfaLevel, Levels)
            .Undo("undo ti-lfa [ level-1 | level-2 | level-1-2 ]");
        return view;
    }
}
