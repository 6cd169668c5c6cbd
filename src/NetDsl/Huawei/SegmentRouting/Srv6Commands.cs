using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of SRv6.</summary>
internal static class Srv6Commands
{
    public static void Declare(View<VrpRouter> system)
    {
        var view = new View<SegmentRoutingIpv6>("segment routing IPv6 view");
        var basics = view.Self();
        basics.Command("encapsulation source-address <address> [ ip-ttl <ttl> ]").Value("address", s => ref s.sourceAddress).Value("ttl", s => ref s.ttl)
            .Undo("undo encapsulation source-address");
        basics.Value("path-mtu <value>", s => ref s.pathMtu, "undo path-mtu");
        basics.Value("path-mtu reserved <value>", s => ref s.reservedPathMtu, "undo path-mtu reserved");
        basics.Command("sr-te frr enable").Flag("enable", s => ref s.frr).Undo("undo sr-te frr enable");
        view.List(s => s.locators, at => new Srv6Locator { Origin = at }, (s, l) => s.Add(l))
            .Command("locator <name> [ ipv6-prefix <prefix> <length> [ static <static> | args <args> ] * ]")
            .Value("name", l => ref l.name).Value("prefix", l => ref l.prefix).Value("length", l => ref l.length)
            .Value("static", l => ref l.staticLength).Value("args", l => ref l.argumentsLength)
            .Undo("undo locator <name>")
            .Open(LocatorView());
        DeclareDefaults(view);
        DeclareSegmentLists(view);
        view.List(s => s.policies, at => new Srv6TePolicy { Origin = at }, (s, p) => s.Add(p))
            .Command("srv6-te policy <name> [ endpoint <endpoint> color <color> ]")
            .Value("name", p => ref p.name).Value("endpoint", p => ref p.endpoint).Value("color", p => ref p.color)
            .Undo("undo srv6-te policy <name>")
            .Open(PolicyView());

        system.Part(r => r.segmentRoutingIpv6, (r, at) => r.segmentRoutingIpv6 ??= new SegmentRoutingIpv6 { Origin = at }, VrpRanks.SegmentRouting)
            .Command("segment-routing ipv6").Undo("undo segment-routing ipv6").Open(view);
    }

    private static View<Srv6Locator> LocatorView()
    {
        var view = new View<Srv6Locator>("segment routing IPv6 locator view");
        view.List(l => l.sids, at => new Srv6Sid { Origin = at }, (l, s) => { (l.sids ??= []).Add(s); return s; })
            .Command(
                """
                opcode <opcode>
                { end [ psp | psp-usp-usd | no-flavor | no-psp ]
                | end-x interface <interface> nexthop <nexthop> [ psp | psp-usp-usd | no-flavor | no-psp ]
                | { end-dt4 | end-dt6 } [ vpn-instance <vpn> [ evpn | evpn-l3vpn ] ]
                | { end-dx4 | end-dx6 } vpn-instance <vpn> evpn interface <interface> nexthop <nexthop>
                | end-op
                | { end-dt2u | end-dt2ul | end-dt2m } bridge-domain <bridge-domain>
                | { end-dx2 | end-dx2l } evpl-instance <evpl-instance> }
                """)
            .Value("opcode", s => ref s.opcode).Value("interface", s => ref s.outInterface).Value("nexthop", s => ref s.nextHop)
            .Value("vpn", s => ref s.vpnInstance).Value("bridge-domain", s => ref s.bridgeDomain).Value("evpl-instance", s => ref s.evplInstance)
            .Choices(s => ref s.behavior,
                ("end", Srv6Behavior.End), ("end-x", Srv6Behavior.EndX), ("end-dt4", Srv6Behavior.EndDt4), ("end-dt6", Srv6Behavior.EndDt6),
                ("end-dx4", Srv6Behavior.EndDx4), ("end-dx6", Srv6Behavior.EndDx6), ("end-op", Srv6Behavior.EndOp),
                ("end-dt2u", Srv6Behavior.EndDt2u), ("end-dt2ul", Srv6Behavior.EndDt2ul), ("end-dt2m", Srv6Behavior.EndDt2m),
                ("end-dx2", Srv6Behavior.EndDx2), ("end-dx2l", Srv6Behavior.EndDx2l))
            .Choices(s => ref s.flavor,
                ("psp", Srv6Flavor.Psp), ("psp-usp-usd", Srv6Flavor.PspUspUsd), ("no-flavor", Srv6Flavor.NoFlavor), ("no-psp", Srv6Flavor.NoPsp))
            .Choices(s => ref s.service, ("evpn", Srv6VpnService.Evpn), ("evpn-l3vpn", Srv6VpnService.EvpnAndL3vpn))
            .Undo(
                """
                undo opcode <opcode>
                { end
                | end-x interface <interface> nexthop <nexthop>
                | { end-dt4 | end-dt6 } [ vpn-instance <vpn> [ evpn | evpn-l3vpn ] ]
                | { end-dx4 | end-dx6 } vpn-instance <vpn> evpn
                | end-op
                | { end-dt2u | end-dt2ul | end-dt2m }
                | { end-dx2 | end-dx2l } }
                """);
        return view;
    }

    private static void DeclareDefaults(View<SegmentRoutingIpv6> view)
    {
        view.Self().Value("srv6-te-policy locator <value>", s => ref s.policyLocator, "undo srv6-te-policy locator");
        var defaults = view.Part(s => s.defaults, (s, at) => s.EnsureDefaults(at));
        defaults.Command("srv6-te-policy backup hot-standby enable").Flag("enable", d => ref d.hotStandby).Undo("undo srv6-te-policy backup hot-standby enable");
        defaults.Command("srv6-te-policy bgp-ls enable").Flag("enable", d => ref d.bgpLs).Undo("undo srv6-te-policy bgp-ls enable");
        defaults.Command("srv6-te-policy path verification enable").Flag("enable", d => ref d.pathVerification)
            .Undo("undo srv6-te-policy path verification enable");
        defaults.Command("srv6-te-policy seamless-bfd enable").Flag("enable", d => ref d.seamlessBfd).Undo("undo srv6-te-policy seamless-bfd enable");
        defaults.Command("srv6-te-policy seamless-bfd { min-tx-interval <tx> | detect-multiplier <multiplier> } *")
            .Value("tx", d => ref d.seamlessBfdMinTx).Value("multiplier", d => ref d.seamlessBfdMultiplier)
            .Undo("undo srv6-te-policy seamless-bfd { min-tx-interval <tx> | detect-multiplier <multiplier> } *");
        defaults.Command("srv6-te-policy traffic-statistics enable").Flag("enable", d => ref d.trafficStatistics)
            .Undo("undo srv6-te-policy traffic-statistics enable");
        view.Self().Command("srv6-te-policy switch-delay <switch> delete-delay <delete>")
            .Value("switch", s => ref s.switchDelay).Value("delete", s => ref s.deleteDelay).Undo("undo srv6-te-policy switch-delay");
    }

    private static void DeclareSegmentLists(View<SegmentRoutingIpv6> view)
    {
        var lists = new View<Srv6SegmentList>("SRv6 segment list view");
        lists.List(l => l.segments, at => new Srv6Segment { Origin = at }, (l, s) => { (l.segments ??= []).Add(s); return s; })
            .Command("index <index> sid ipv6 <sid>").Value("index", s => ref s.index).Value("sid", s => ref s.sid).Undo("undo index <index>");
        view.List(s => s.segmentLists, at => new Srv6SegmentList { Origin = at }, (s, l) => s.Add(l))
            .Command("segment-list <name>").Value("name", l => ref l.name).Undo("undo segment-list <name>").Open(lists);
    }

    private static View<Srv6TePolicy> PolicyView()
    {
        var view = new View<Srv6TePolicy>("SRv6 TE policy view");
        var policy = view.Self();
        policy.Flag("shutdown", p => ref p.shutdown, "undo shutdown");
        policy.Command("encapsulation-mode { encaps | insert | insert-encaps }")
            .Choices(p => ref p.encapsulation,
                ("encaps", Srv6Encapsulation.Encaps), ("insert", Srv6Encapsulation.Insert), ("insert-encaps", Srv6Encapsulation.InsertEncaps))
            .Undo("undo encapsulation-mode { encaps | insert | insert-encaps }");
        policy.Value("binding-sid <value>", p => ref p.bindingSid, "undo binding-sid");
        policy.Command("path verification { enable | disable }").Flag("enable", "disable", p => ref p.pathVerification).Undo("undo path verification");
        SegmentRoutingCommands.DeclareSwitches(policy);

        var path = new View<SrCandidatePath>("SRv6 candidate path view");
        path.List(c => c.segmentLists, at => new SrCandidateSegmentList { Origin = at }, (c, l) => { (c.segmentLists ??= []).Add(l); return l; })
            .Command("segment-list <name> [ weight <weight> | path-mtu <mtu> ] *")
            .Value("name", l => ref l.name).Value("weight", l => ref l.weight).Value("mtu", l => ref l.pathMtu)
            .Undo("undo segment-list <name>");
        view.List(p => p.candidatePaths, at => new SrCandidatePath { Origin = at }, (p, c) => p.Add(c))
            .Command("candidate-path preference <preference>").Value("preference", c => ref c.preference)
            .Undo("undo candidate-path preference <preference>")
            .Open(path);
        return view;
    }
}
