using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of OSPF.</summary>
internal static class OspfCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.List(r => r.ospfProcesses, at => new OspfProcess { Origin = at }, (r, o) => r.Add(o), VrpRanks.RoutingProcess)
            .Ranked(o => o.silentInterfaces is null ? VrpRanks.RoutingProcess : VrpRanks.Routes)
            .Command("ospf <process> [ router-id <router-id> | vpn-instance <vpn> ] *")
            .Value("process", o => ref o.process).Value("router-id", o => ref o.routerId).Value("vpn", o => ref o.vpnInstance)
            .Undo("undo ospf <process>")
            .Open(ProcessView());
    }

    private static View<OspfProcess> ProcessView()
    {
        var view = new View<OspfProcess>("OSPF view");
        var process = view.Self();
        process.Value("description <value>", o => ref o.description, "undo description");
        DeclareTuning(view);
        DeclareBfd(process);
        process.Flag("silent-interface all", o => ref o.allSilent, "undo silent-interface all");
        view.List(o => o.silentInterfaces, at => new OspfSilentInterface { Origin = at }, (o, s) => { (o.silentInterfaces ??= []).Add(s); return s; })
            .Command("silent-interface <interface>").Value("interface", s => ref s.name).Undo("undo silent-interface <interface>");
        DeclareImport(view);
        view.Self().Flag("segment-routing mpls", o => ref o.segmentRouting, "undo segment-routing mpls")
            .Command("segment-routing global-block <begin> <end>").Value("begin", o => ref o.globalBlockBegin).Value("end", o => ref o.globalBlockEnd)
            .Undo("undo segment-routing global-block");

        var frr = new View<OspfFrr>("OSPF FRR view");
        frr.Self().Flag("loop-free-alternate", f => ref f.loopFreeAlternate, "undo loop-free-alternate")
            .Command("ti-lfa enable").Flag("enable", f => ref f.tiLfa).Undo("undo ti-lfa enable");
        view.Part(o => o.frr, (o, at) => o.frr ??= new OspfFrr { Origin = at }).Command("frr").Undo("undo frr").Open(frr);

        view.List(o => o.areas, at => new OspfArea { Origin = at }, (o, a) => o.Add(a))
            .Command("area <id>").Value("id", a => ref a.id).Undo("undo area <id>").Open(AreaView());
        return view;
    }

    private static void DeclareTuning(View<OspfProcess> view)
    {
        var tuning = view.Part(o => o.tuning, (o, at) => o.EnsureTuning(at));
        tuning.Command("opaque-capability enable").Flag("enable", t => ref t.opaqueCapability).Undo("undo opaque-capability");
        tuning.Command("preference { <preference> | route-policy <policy> } *")
            .Value("preference", t => ref t.preference).Value("policy", t => ref t.preferencePolicy).Undo("undo preference");
        tuning.Value("preference ase <value>", t => ref t.externalPreference, "undo preference ase");
        tuning.Value("preference intra <value>", t => ref t.intraAreaPreference, "undo preference intra");
        tuning.Value("preference inter <value>", t => ref t.interAreaPreference, "undo preference inter");
        tuning.Command("rfc1583 compatible").Flag("compatible", t => ref t.rfc1583).Undo("undo rfc1583 compatible");
        tuning.Command("vpn-instance-capability simple").Flag("simple", t => ref t.vpnInstanceSimple).Undo("undo vpn-instance-capability");
        tuning.Value("maximum load-balancing <value>", t => ref t.loadBalancing, "undo maximum load-balancing");
        tuning.Value("bandwidth-reference <value>", t => ref t.bandwidthReference, "undo bandwidth-reference");
        tuning.Command("spf-schedule-interval { <seconds> | millisecond <milliseconds> | intelligent-timer <maximum> <start> <hold> [ conservative ] }")
            .Value("seconds", t => ref t.spfInterval).Value("milliseconds", t => ref t.spfMilliseconds)
            .Value("maximum", t => ref t.spfMaximum).Value("start", t => ref t.spfStart).Value("hold", t => ref t.spfHold)
            .Flag("conservative", t => ref t.spfConservative)
            .Undo("undo spf-schedule-interval");
        tuning.Command("lsa-arrival-interval { <interval> | intelligent-timer <maximum> <start> <hold> }")
            .Value("interval", t => ref t.lsaArrival)
            .Value("maximum", t => ref t.lsaArrivalMaximum).Value("start", t => ref t.lsaArrivalStart).Value("hold", t => ref t.lsaArrivalHold)
            .Undo("undo lsa-arrival-interval");
    }

    private static void DeclareBfd(Section<OspfProcess, OspfProcess> process)
    {
        process.Command("bfd all-interfaces enable").Flag("enable", o => ref o.bfd).Undo("undo bfd all-interfaces enable");
        process.Command("bfd all-interfaces { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *")
            .Value("tx", o => ref o.bfdMinTx).Value("rx", o => ref o.bfdMinRx).Value("multiplier", o => ref o.bfdMultiplier)
            .Flag("frr-binding", o => ref o.bfdFrrBinding)
            .Undo("undo bfd all-interfaces { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> | frr-binding } *");
    }

    private static void DeclareImport(View<OspfProcess> view)
    {
        view.Part(o => o.defaults, (o, at) => o.EnsureDefaults(at))
            .Command("default { cost { <cost> | inherit-metric } | tag <tag> | type { 1 | 2 } } *")
            .Value("cost", d => ref d.cost).Flag("inherit-metric", d => ref d.inheritMetric).Value("tag", d => ref d.tag)
            .Choices(d => ref d.type, ("1", OspfExternalType.Type1), ("2", OspfExternalType.Type2))
            .Undo("undo default { cost { <cost> | inherit-metric } | tag <tag> | type { 1 | 2 } } *");
        view.List(o => o.imports, at => new OspfImport { Origin = at }, (o, i) => { (o.imports ??= []).Add(i); return i; })
            .Command(
                """
                import-route { direct | static | unr | bgp [ permit-ibgp ] | { ospf | isis | rip } [ <process> ] }
                [ cost <cost> | { route-policy <policy> | route-filter <filter> } | tag <tag> | type { 1 | 2 } ] *
                """)
            .Choices(i => ref i.source,
                ("direct", RouteSource.Direct), ("static", RouteSource.Static), ("unr", RouteSource.UserNetwork), ("bgp", RouteSource.Bgp),
                ("ospf", RouteSource.Ospf), ("isis", RouteSource.Isis), ("rip", RouteSource.Rip))
            .Flag("permit-ibgp", i => ref i.permitIbgp).Value("process", i => ref i.process)
            .Value("cost", i => ref i.cost).Value("policy", i => ref i.routePolicy).Value("filter", i => ref i.routeFilter).Value("tag", i => ref i.tag)
            .Choices(i => ref i.type, ("1", OspfExternalType.Type1), ("2", OspfExternalType.Type2))
            .Undo("undo import-route { direct | static | unr | bgp | { ospf | isis | rip } [ <process> ] }");
    }

    private static View<OspfArea> AreaView()
    {
        var view = new View<OspfArea>("OSPF area view");
        view.Self().Value("description <value>", a => ref a.description, "undo description");
        view.Part(a => a.stub, (a, at) => a.stub ??= new OspfStub { Origin = at })
            .Command("stub [ no-summary | default-route-advertise backbone-peer-ignore ] *")
            .Flag("no-summary", s => ref s.noSummary).Flag("backbone-peer-ignore", s => ref s.backbonePeerIgnore)
            .Undo("undo stub");
        view.Part(a => a.nssa, (a, at) => a.nssa ??= new OspfNssa { Origin = at })
            .Command(
                """
                nssa [ default-route-advertise [ backbone-peer-ignore ] | no-import-route | no-summary | set-n-bit | suppress-forwarding-address
                | translator-always | translator-interval <interval> | zero-address-forwarding ] *
                """)
            .Flag("default-route-advertise", n => ref n.defaultRoute).Flag("backbone-peer-ignore", n => ref n.backbonePeerIgnore)
            .Flag("no-import-route", n => ref n.noImport).Flag("no-summary", n => ref n.noSummary).Flag("set-n-bit", n => ref n.setNBit)
            .Flag("suppress-forwarding-address", n => ref n.suppressForwardingAddress).Flag("translator-always", n => ref n.translatorAlways)
            .Value("interval", n => ref n.translatorInterval).Flag("zero-address-forwarding", n => ref n.zeroAddressForwarding)
            .Undo("undo nssa");
        view.Self().Value("default-cost <value>", a => ref a.defaultCost, "undo default-cost");
        view.List(a => a.summaries, at => new OspfSummary { Origin = at }, (a, s) => { (a.summaries ??= []).Add(s); return s; })
            .Command("abr-summary <address> <mask> [ [ advertise | not-advertise ] | cost { <cost> | inherit-minimum } ] *")
            .Value("address", s => ref s.address).Value("mask", s => ref s.mask).Flag("advertise", "not-advertise", s => ref s.advertise)
            .Value("cost", s => ref s.cost).Flag("inherit-minimum", s => ref s.inheritMinimumCost)
            .Undo("undo abr-summary <address> <mask>");
        view.List(a => a.networks, at => new OspfNetwork { Origin = at }, (a, n) => { (a.networks ??= []).Add(n); return n; })
            .Command("network <address> <wildcard> [ description <text> ]")
            .Value("address", n => ref n.address).Value("wildcard", n => ref n.wildcard).Value("text", n => ref n.description)
            .Undo("undo network <address> <wildcard>");
        view.Self().Command("mpls-te enable [ standard-complying ]").Flag("enable", a => ref a.mplsTe).Flag("standard-complying", a => ref a.mplsTeStandard)
            .Undo("undo mpls-te");
        return view;
    }
}
