using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of MPLS.</summary>
internal static class MplsCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        // What refers to a list needs the list.
        system.List(r => r.fecLists, at => new FecList { Origin = at }, (r, f) => r.Add(f), VrpRanks.Mpls)
            .Command("fec-list <name>").Value("name", f => ref f.name)
            .Undo("undo fec-list <name>")
            .Open(FecListView());
        system.Self(VrpRanks.Mpls).Value("mpls lsr-id <value>", r => ref r.lsrId, "undo mpls lsr-id");
        system.Part(r => r.mpls, (r, at) => r.mpls ??= new MplsGlobal { Origin = at }, VrpRanks.Mpls)
            .Command("mpls").Undo("undo mpls").Open(GlobalView());
        LdpCommands.Declare(system);
    }

    public static void DeclareInterface(View<VrpInterface> view) => InterfaceMplsCommands.Declare(view);

    private static View<FecList> FecListView()
    {
        var view = new View<FecList>("FEC list view");
        view.List(f => f.nodes, at => new FecNode { Origin = at }, (f, n) => { (f.nodes ??= []).Add(n); return n; })
            .Command("fec-node <address> [ nexthop <next-hop> | outgoing-interface <interface> ] *")
            .Value("address", n => ref n.address).Value("next-hop", n => ref n.nextHop).Value("interface", n => ref n.outgoingInterface)
            .Undo("undo fec-node <address> [ nexthop <next-hop> | outgoing-interface <interface> ] *");
        return view;
    }

    private static View<MplsGlobal> GlobalView()
    {
        var view = new View<MplsGlobal>("MPLS view");
        var mpls = view.Self();
        mpls.Command("label advertise { explicit-null | implicit-null | non-null }")
            .Choices(m => ref m.egressLabel,
                ("explicit-null", EgressLabel.ExplicitNull), ("implicit-null", EgressLabel.ImplicitNull), ("non-null", EgressLabel.NonNull))
            .Undo("undo label advertise");
        mpls.Command("lsp-trigger { all | host | none | ip-prefix <prefixes> }")
            .Choices(m => ref m.lspTrigger, ("all", LspTrigger.All), ("host", LspTrigger.Host), ("none", LspTrigger.None))
            .Value("prefixes", m => ref m.lspTriggerPrefixes)
            .Undo("undo lsp-trigger");
        mpls.Flag("mpls te", m => ref m.te, "undo mpls te");
        mpls.Flag("mpls rsvp-te", m => ref m.rsvpTe, "undo mpls rsvp-te");
        mpls.Flag("mpls te cspf", m => ref m.cspf, "undo mpls te cspf");
        DeclareTe(view);
        DeclareRsvp(view);
        DeclareLspBfd(view);
        BgpLspBfdCommands.Declare(view);
        return view;
    }

    private static void DeclareTe(View<MplsGlobal> view)
    {
        var te = view.Part(m => m.teOptions, (m, at) => m.teOptions ??= new TeGlobal { Origin = at });
        // Two commands: in one, the first te would stand for the value as well.
        te.Command("mpls te path metric-type igp").Choice("igp", t => ref t.metricType, TeMetricType.Igp).Undo("undo mpls te path metric-type");
        te.Command("mpls te path metric-type te").Choice("te", t => ref t.metricType, TeMetricType.Te).Undo("undo mpls te path metric-type");
        te.Command("mpls te tie-breaking { least-fill | most-fill | random }")
            .Choices(t => ref t.tieBreaking, ("least-fill", TeTieBreaking.LeastFill), ("most-fill", TeTieBreaking.MostFill), ("random", TeTieBreaking.Random))
            .Undo("undo mpls te tie-breaking");
        te.Command("mpls te auto-frr [ self-adapting ]").Flag("auto-frr", t => ref t.autoFrr).Flag("self-adapting", t => ref t.selfAdapting)
            .Undo("undo mpls te auto-frr");
        te.Command("mpls te timer fast-reroute [ <weight> ]").Flag("fast-reroute", t => ref t.fastRerouteTimer).Value("weight", t => ref t.fastRerouteWeight)
            .Undo("undo mpls te timer fast-reroute");
        te.Command("mpls te switch-delay <switch> delete-delay <delete>").Value("switch", t => ref t.switchDelay).Value("delete", t => ref t.deleteDelay)
            .Undo("undo mpls te switch-delay");
        te.Command("mpls te srlg path-calculation [ strict | preferred ]").Flag("path-calculation", t => ref t.avoidsSharedRisk)
            .Choices(t => ref t.sharedRiskAvoidance, ("strict", SharedRiskAvoidance.Strict), ("preferred", SharedRiskAvoidance.Preferred))
            .Undo("undo mpls te srlg path-calculation");
        te.Command("mpls te bfd enable [ one-arm-echo ]").Flag("enable", t => ref t.bfd).Flag("one-arm-echo", t => ref t.bfdOneArmEcho)
            .Undo("undo mpls te bfd enable");
        te.Command("mpls te bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", t => ref t.bfdMinTx).Value("rx", t => ref t.bfdMinRx).Value("multiplier", t => ref t.bfdMultiplier)
            .Undo("undo mpls te bfd { min-tx-interval | min-rx-interval | detect-multiplier } *");
    }

    private static void DeclareRsvp(View<MplsGlobal> view)
    {
        var rsvp = view.Part(m => m.rsvpOptions, (m, at) => m.rsvpOptions ??= new RsvpGlobal { Origin = at });
        rsvp.Flag("mpls rsvp-te hello", r => ref r.hello, "undo mpls rsvp-te hello");
        rsvp.Flag("mpls rsvp-te hello support-peer-gr", r => ref r.supportsPeerRestart, "undo mpls rsvp-te hello support-peer-gr");
        rsvp.Value("mpls rsvp-te hello-lost <value>", r => ref r.helloLost, "undo mpls rsvp-te hello-lost");
        rsvp.Value("mpls rsvp-te timer hello <value>", r => ref r.helloInterval, "undo mpls rsvp-te timer hello");
        rsvp.Value("mpls rsvp-te timer refresh <value>", r => ref r.refreshInterval, "undo mpls rsvp-te timer refresh");
        rsvp.Value("mpls rsvp-te keep-multiplier <value>", r => ref r.keepMultiplier, "undo mpls rsvp-te keep-multiplier");
        rsvp.Flag("mpls rsvp-te srefresh", r => ref r.summaryRefresh, "undo mpls rsvp-te srefresh");
        rsvp.Flag("mpls rsvp-te reliable-delivery", r => ref r.reliableDelivery, "undo mpls rsvp-te reliable-delivery");
        rsvp.Flag("mpls rsvp-te resvconfirm", r => ref r.confirmsReservation, "undo mpls rsvp-te resvconfirm");
        rsvp.Flag("mpls rsvp-te bfd all-interfaces enable", r => ref r.bfd, "undo mpls rsvp-te bfd all-interfaces enable");
        rsvp.Command("mpls rsvp-te bfd all-interfaces { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", r => ref r.bfdMinTx).Value("rx", r => ref r.bfdMinRx).Value("multiplier", r => ref r.bfdMultiplier)
            .Undo("undo mpls rsvp-te bfd all-interfaces { min-tx-interval | min-rx-interval | detect-multiplier } *");
    }

    private static void DeclareLspBfd(View<MplsGlobal> view)
    {
        var bfd = view.Part(m => m.lspBfd, (m, at) => m.lspBfd ??= new LspBfd { Origin = at });
        bfd.Flag("mpls bfd enable", b => ref b.enabled, "undo mpls bfd enable");
        bfd.Command("mpls bfd-trigger { host [ nexthop <next-hop> | outgoing-interface <interface> ] * | fec-list <list> } [ option-tlv ]")
            .Flag("host", b => ref b.hosts).Value("next-hop", b => ref b.nextHop).Value("interface", b => ref b.outgoingInterface)
            .Value("list", b => ref b.fecList).Flag("option-tlv", b => ref b.optionTlv)
            .Undo("undo mpls bfd-trigger");
        bfd.Command("mpls bfd-trigger-tunnel { host | ip-prefix <prefixes> | fec-list <list> }")
            .Flag("host", b => ref b.tunnelHosts).Value("prefixes", b => ref b.tunnelPrefixes).Value("list", b => ref b.tunnelFecList)
            .Undo("undo mpls bfd-trigger-tunnel");
        bfd.Command("mpls bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", b => ref b.minTx).Value("rx", b => ref b.minRx).Value("multiplier", b => ref b.multiplier)
            .Undo("undo mpls bfd { min-tx-interval | min-rx-interval | detect-multiplier } *");
    }
}
