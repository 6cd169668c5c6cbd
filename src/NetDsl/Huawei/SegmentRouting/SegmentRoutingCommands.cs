using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>SR-MPLS and SRv6. What stands on interfaces belongs to the routing protocols.</summary>
internal static class SegmentRoutingCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.Part(r => r.segmentRouting, (r, at) => r.segmentRouting ??= new SegmentRouting { Origin = at }, VrpRanks.SegmentRouting)
            .Command("segment-routing").Undo("undo segment-routing").Open(GlobalView());
        Srv6Commands.Declare(system);
    }

    public static void DeclareInterface(View<VrpInterface> view)
    {
    }

    private static View<SegmentRouting> GlobalView()
    {
        var view = new View<SegmentRouting>("segment routing view");
        var basics = view.Self();
        basics.Command("tunnel-prefer segment-routing").Flag("tunnel-prefer", s => ref s.preferred).Undo("undo tunnel-prefer segment-routing");
        basics.Command("local-block <begin> <end> [ ignore-conflict ]")
            .Value("begin", s => ref s.localBlockBegin).Value("end", s => ref s.localBlockEnd).Flag("ignore-conflict", s => ref s.localBlockIgnoreConflict)
            .Undo("undo local-block");
        view.List(s => s.adjacencies, at => new SrAdjacency { Origin = at }, (s, a) => { (s.adjacencies ??= []).Add(a); return a; })
            .Command("ipv4 adjacency local-ip-addr <local> remote-ip-addr <remote> sid <sid>")
            .Value("local", a => ref a.local).Value("remote", a => ref a.remote).Value("sid", a => ref a.sid)
            .Undo("undo ipv4 adjacency local-ip-addr <local> remote-ip-addr <remote> sid <sid>");
        DeclareDefaults(view);

        var lists = new View<SegmentList>("segment list view");
        lists.List(l => l.segments, at => new LabelSegment { Origin = at }, (l, s) => { (l.segments ??= []).Add(s); return s; })
            .Command("index <index> sid label <label>").Value("index", s => ref s.index).Value("label", s => ref s.label).Undo("undo index <index>");
        view.List(s => s.segmentLists, at => new SegmentList { Origin = at }, (s, l) => s.Add(l))
            .Command("segment-list <name>").Value("name", l => ref l.name).Undo("undo segment-list <name>").Open(lists);

        view.List(s => s.policies, at => new SrTePolicy { Origin = at }, (s, p) => s.Add(p))
            .Command("sr-te policy <name> [ endpoint <endpoint> color <color> ]")
            .Value("name", p => ref p.name).Value("endpoint", p => ref p.endpoint).Value("color", p => ref p.color)
            .Undo("undo sr-te policy <name>")
            .Open(PolicyView());
        return view;
    }

    private static void DeclareDefaults(View<SegmentRouting> view)
    {
        var defaults = view.Part(s => s.defaults, (s, at) => s.EnsureDefaults(at));
        defaults.Command("sr-te-policy backup hot-standby enable").Flag("enable", d => ref d.hotStandby).Undo("undo sr-te-policy backup hot-standby enable");
        defaults.Command("sr-te-policy bgp-ls enable").Flag("enable", d => ref d.bgpLs).Undo("undo sr-te-policy bgp-ls enable");
        defaults.Command("sr-te-policy seamless-bfd enable").Flag("enable", d => ref d.seamlessBfd).Undo("undo sr-te-policy seamless-bfd enable");
        defaults.Command("sr-te-policy seamless-bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", d => ref d.seamlessBfdMinTx).Value("rx", d => ref d.seamlessBfdMinRx).Value("multiplier", d => ref d.seamlessBfdMultiplier)
            .Undo("undo sr-te-policy seamless-bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *");
        defaults.Command("sr-te-policy traffic-statistics enable").Flag("enable", d => ref d.trafficStatistics).Undo("undo sr-te-policy traffic-statistics enable");
        view.Self().Value("sr-te-policy delete-delay <value>", s => ref s.deleteDelay, "undo sr-te-policy delete-delay");
    }

    private static View<SrTePolicy> PolicyView()
    {
        var view = new View<SrTePolicy>("SR-MPLS TE policy view");
        var policy = view.Self();
        policy.Flag("shutdown", p => ref p.shutdown, "undo shutdown");
        policy.Value("binding-sid <value>", p => ref p.bindingSid, "undo binding-sid");
        policy.Value("mtu <value>", p => ref p.mtu, "undo mtu");
        DeclareSwitches(policy);

        var path = new View<SrCandidatePath>("candidate path view");
        path.List(c => c.segmentLists, at => new SrCandidateSegmentList { Origin = at }, (c, l) => { (c.segmentLists ??= []).Add(l); return l; })
            .Command("segment-list <name>").Value("name", l => ref l.name).Undo("undo segment-list <name>");
        view.List(p => p.candidatePaths, at => new SrCandidatePath { Origin = at }, (p, c) => p.Add(c))
            .Command("candidate-path preference <preference>").Value("preference", c => ref c.preference)
            .Undo("undo candidate-path preference <preference>")
            .Open(path);
        return view;
    }

    internal static void DeclareSwitches<TPolicy>(Section<TPolicy, TPolicy> policy)
        where TPolicy : SrPolicy
    {
        policy.Command("backup hot-standby { enable | disable }").Flag("enable", "disable", p => ref p.hotStandby).Undo("undo backup hot-standby");
        policy.Command("seamless-bfd { enable | disable }").Flag("enable", "disable", p => ref p.seamlessBfd).Undo("undo seamless-bfd { enable | disable }");
        policy.Command("traffic-statistics { enable | disable }").Flag("enable", "disable", p => ref p.trafficStatistics).Undo("undo traffic-statistics");
    }
}
