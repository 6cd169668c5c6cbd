using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of MPLS TE in the view of a tunnel interface.</summary>
internal static class TeTunnelCommands
{
    public static void DeclareInterface(View<VrpInterface> view)
    {
        Tunnel(view).Command("mpls te signal-protocol { rsvp-te | cr-static | segment-routing }")
            .Choices(t => ref t.signalling,
                ("rsvp-te", TeSignalling.RsvpTe), ("cr-static", TeSignalling.Static), ("segment-routing", TeSignalling.SegmentRouting))
            .Undo("undo mpls te signal-protocol { cr-static | segment-routing }");
        DeclareBandwidth(view);
        Tunnel(view)
            .Value("mpls te tunnel-id <value>", t => ref t.tunnelId, "undo mpls te tunnel-id")
            .Value("mpls te signalled tunnel-name <value>", t => ref t.signalledName, "undo mpls te signalled tunnel-name")
            .Command("mpls te priority <setup> [ <hold> ]").Value("setup", t => ref t.setupPriority).Value("hold", t => ref t.holdPriority)
            .Undo("undo mpls te priority");
        DeclarePath(view);
        DeclareProtection(view);
        DeclareIgp(view);
        DeclareBfd(view);
        Tunnel(view)
            .Value("mpls te binding-sid label <value>", t => ref t.bindingSid, "undo mpls te binding-sid")
            .Flag("mpls te reserved-for-binding", t => ref t.reservedForBinding, "undo mpls te reserved-for-binding")
            .Flag("mpls te lock", t => ref t.locked, "undo mpls te lock");
    }

    private static Section<VrpInterface, TeTunnel> Tunnel(View<VrpInterface> view) => view.Part(i => i.teTunnel, Ensure);

    private static TeTunnel Ensure(VrpInterface i, Origin at) => i.teTunnel ??= new TeTunnel { Origin = at };

    private static void DeclareBandwidth(View<VrpInterface> view) =>
        view.List(i => i.teTunnel?.bandwidths, at => new TeBandwidth { Origin = at }, (i, b) => { (Ensure(i, b.Origin).bandwidths ??= []).Add(b); return b; })
            .Command("mpls te bandwidth { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } <bandwidth>")
            .Choices(b => ref b.classType,
                ("ct0", TeClassType.Ct0), ("ct1", TeClassType.Ct1), ("ct2", TeClassType.Ct2), ("ct3", TeClassType.Ct3),
                ("ct4", TeClassType.Ct4), ("ct5", TeClassType.Ct5), ("ct6", TeClassType.Ct6), ("ct7", TeClassType.Ct7))
            .Value("bandwidth", b => ref b.bandwidth)
            .Undo("undo mpls te bandwidth { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 }");

    private static void DeclarePath(View<VrpInterface> view)
    {
        var affinities = view.List(i => i.teTunnel?.affinities, at => new TeAffinity { Origin = at }, (i, a) => { (Ensure(i, a.Origin).affinities ??= []).Add(a); return a; });
        affinities.Command("mpls te affinity property <properties> [ mask <mask> ] [ secondary | best-effort ]")
            .Value("properties", a => ref a.properties).Value("mask", a => ref a.mask)
            .Choices(a => ref a.path, ("secondary", TePath.Secondary), ("best-effort", TePath.BestEffort))
            .Undo("undo mpls te affinity property [ secondary | best-effort ]");
        affinities.Command("mpls te affinity { primary | secondary | best-effort } { include-all | include-any | exclude } <bit> &<1-32>")
            .Choices(a => ref a.path, ("primary", TePath.Primary), ("secondary", TePath.Secondary), ("best-effort", TePath.BestEffort))
            .Choices(a => ref a.rule, ("include-all", AffinityRule.IncludeAll), ("include-any", AffinityRule.IncludeAny), ("exclude", AffinityRule.Exclude))
            .Values("bit", a => a.bitNames)
            .Undo("undo mpls te affinity { primary | secondary | best-effort } { include-all | include-any | exclude } <bit> &<1-32>");
        view.List(i => i.teTunnel?.hopLimits, at => new TeHopLimitOf { Origin = at }, (i, h) => { (Ensure(i, h.Origin).hopLimits ??= []).Add(h); return h; })
            .Command("mpls te hop-limit <limit> [ secondary | best-effort ]").Value("limit", h => ref h.limit)
            .Choices(h => ref h.path, ("secondary", TePath.Secondary), ("best-effort", TePath.BestEffort))
            .Undo("undo mpls te hop-limit [ secondary | best-effort ]");

        var path = Tunnel(view);
        path.Value("mpls te path explicit-path <value>", t => ref t.explicitPath, "undo mpls te path");
        path.Value("mpls te path explicit-path <value> secondary", t => ref t.secondaryExplicitPath, "undo mpls te path explicit-path <value> secondary");
        // Two commands: in one, the first te would stand for the value as well.
        path.Command("mpls te path metric-type igp").Choice("igp", t => ref t.metricType, TeMetricType.Igp).Undo("undo mpls te path metric-type");
        path.Command("mpls te path metric-type te").Choice("te", t => ref t.metricType, TeMetricType.Te).Undo("undo mpls te path metric-type");
        path.Command("mpls te resv-style { se | ff }")
            .Choices(t => ref t.reservationStyle, ("se", ReservationStyle.SharedExplicit), ("ff", ReservationStyle.FixedFilter))
            .Undo("undo mpls te resv-style");
        path.Command("mpls te record-route [ label ]").Flag("record-route", t => ref t.recordRoute).Flag("label", t => ref t.recordLabels)
            .Undo("undo mpls te record-route");
        path.Command("mpls te reoptimization [ frequency <interval> ]")
            .Flag("reoptimization", t => ref t.reoptimization).Value("interval", t => ref t.reoptimizationInterval)
            .Undo("undo mpls te reoptimization");
    }

    private static void DeclareProtection(View<VrpInterface> view)
    {
        Tunnel(view).Flag("mpls te bypass-tunnel", t => ref t.bypass, "undo mpls te bypass-tunnel");
        view.List(i => i.teTunnel?.protectedInterfaces, at => new ProtectedInterface { Origin = at }, (i, p) => { (Ensure(i, p.Origin).protectedInterfaces ??= []).Add(p); return p; })
            .Value("mpls te protected-interface <value>", p => ref p.name, "undo mpls te protected-interface <value>");
        Tunnel(view).Command("mpls te fast-reroute [ bandwidth ]").Flag("fast-reroute", t => ref t.fastReroute).Flag("bandwidth", t => ref t.fastRerouteBandwidth)
            .Undo("undo mpls te fast-reroute");

        var backup = view.Part(i => i.teTunnel?.protection, (i, at) => Ensure(i, at).protection ??= new TeTunnelProtection { Origin = at });
        backup.Command("mpls te backup hot-standby [ { mode { revertive [ wtr <wtr> ] | non-revertive } | wtr <wtr> } | dynamic-bandwidth ] *")
            .Flag("hot-standby", p => ref p.hotStandby)
            .Choices(p => ref p.mode, ("revertive", HotStandbyMode.Revertive), ("non-revertive", HotStandbyMode.NonRevertive))
            .Value("wtr", p => ref p.waitToRestore).Flag("dynamic-bandwidth", p => ref p.dynamicBandwidth)
            .Undo("undo mpls te backup hot-standby");
        backup.Flag("mpls te backup hot-standby overlap-path", p => ref p.overlapPath, "undo mpls te backup hot-standby overlap-path");
        backup.Command("mpls te backup ordinary [ best-effort ]").Flag("ordinary", p => ref p.ordinary).Flag("best-effort", p => ref p.bestEffort)
            .Undo("undo mpls te backup ordinary");
        backup.Flag("mpls te backup frr-in-use", p => ref p.frrInUse, "undo mpls te backup frr-in-use");
    }

    private static void DeclareIgp(View<VrpInterface> view)
    {
        var igp = view.Part(i => i.teTunnel?.igp, (i, at) => Ensure(i, at).igp ??= new TeTunnelIgp { Origin = at });
        igp.Command("mpls te igp shortcut [ isis [ hold-time <hold-time> ] | ospf ]")
            .Flag("shortcut", g => ref g.shortcut).Value("hold-time", g => ref g.shortcutHoldTime)
            .Choices(g => ref g.shortcutProtocol, ("isis", TeIgpProtocol.Isis), ("ospf", TeIgpProtocol.Ospf))
            .Undo("undo mpls te igp shortcut");
        igp.Command("mpls te igp advertise [ hold-time <hold-time> | include-ipv6-isis ] *")
            .Flag("advertise", g => ref g.advertise).Value("hold-time", g => ref g.advertiseHoldTime).Flag("include-ipv6-isis", g => ref g.includeIpv6Isis)
            .Undo("undo mpls te igp advertise");
        igp.Value("mpls te igp metric absolute <value>", g => ref g.absoluteMetric, "undo mpls te igp metric");
        igp.Value("mpls te igp metric relative <value>", g => ref g.relativeMetric, "undo mpls te igp metric");
    }

    private static void DeclareBfd(View<VrpInterface> view)
    {
        var bfd = view.Part(i => i.teTunnel?.bfd, (i, at) => Ensure(i, at).bfd ??= new TeTunnelBfd { Origin = at });
        bfd.Command("mpls te bfd enable [ one-arm-echo | option-tlv | seamless ]")
            .Flag("enable", b => ref b.enabled)
            .Choices(b => ref b.variant,
                ("one-arm-echo", TeBfdVariant.OneArmEcho), ("option-tlv", TeBfdVariant.OptionTlv), ("seamless", TeBfdVariant.Seamless))
            .When(b => !b.variant.Is(TeBfdVariant.OneArmEchoPrimary))
            .Undo("undo mpls te bfd enable");
        bfd.Command("mpls te bfd enable one-arm-echo primary")
            .Flag("enable", b => ref b.enabled).Choice("primary", b => ref b.variant, TeBfdVariant.OneArmEchoPrimary)
            .Undo("undo mpls te bfd enable");
        bfd.Flag("mpls te bfd block", b => ref b.blocked, "undo mpls te bfd block");
        bfd.Command("mpls te bfd { min-tx-interval <tx> | min-rx-interval <rx> | detect-multiplier <multiplier> } *")
            .Value("tx", b => ref b.minTx).Value("rx", b => ref b.minRx).Value("multiplier", b => ref b.multiplier)
            .Undo("undo mpls te bfd { min-tx-interval | min-rx-interval | detect-multiplier } *");
    }
}
