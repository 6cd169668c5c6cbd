using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of VPWS on an interface.</summary>
internal static class VpwsCommands
{
    public static void DeclareInterface(View<VrpInterface> view)
    {
        var circuit = view.Inline(i => i.attachmentCircuit, (i, at) => i.EnsureAttachmentCircuit(at));
        circuit.Part(c => c.interworking, (c, at) => c.EnsureInterworking(at))
            .Value("local-ce ip <value>", c => ref c.localCe, "undo local-ce ip")
            .Value("local-ce mac <value>", c => ref c.localCeMac, "undo local-ce mac")
            .Flag("local-ce mac broadcast", c => ref c.localCeBroadcast, "undo local-ce mac broadcast")
            .Value("remote-ce ip <value>", c => ref c.remoteCe, "undo remote-ce ip");

        PseudowireCommands.Declare(circuit);
        DeclareProtection(circuit);
        DeclareService(circuit);
        DeclareOam(circuit);
    }

    private static void DeclareProtection(View<AttachmentCircuit> view)
    {
        var circuit = view.Self();
        circuit.Command("mpls l2vpn redundancy { independent | master }")
            .Choices(c => ref c.redundancy, ("independent", PwRedundancy.Independent), ("master", PwRedundancy.Master))
            .Undo("undo mpls l2vpn redundancy { independent | master }");
        circuit.Command("mpls l2vpn reroute { { delay <delay> | immediately } [ resume <resume> ] | never }")
            .Value("delay", c => ref c.rerouteDelay).Value("resume", c => ref c.resumeDelay)
            .Choices(c => ref c.reroutePolicy, ("immediately", ReroutePolicy.Immediately), ("never", ReroutePolicy.Never))
            .Undo("undo mpls l2vpn reroute");
        circuit.Value("mpls l2vpn holdoff <value>", c => ref c.holdoff, "undo mpls l2vpn holdoff <value>");
        circuit.Flag("mpls l2vpn stream-dual-receiving", c => ref c.streamDualReceiving, "undo mpls l2vpn stream-dual-receiving");
        circuit.Flag("mpls l2vpn stream-dual-send", c => ref c.streamDualSend, "undo mpls l2vpn stream-dual-send");
        var sending = view.Part(c => c.dualSending, (c, at) => c.EnsureDualSending(at));
        sending.Command("mpls l2vpn arp-dual-sending [ expire-time <time> ]")
            .Flag("arp-dual-sending", c => ref c.arpDualSending).Value("time", c => ref c.arpDualSendingTime)
            .Undo("undo mpls l2vpn arp-dual-sending");
        sending.Command("mpls l2vpn arp-sending [ expire-time <time> ]")
            .Flag("arp-sending", c => ref c.arpSending).Value("time", c => ref c.arpSendingTime)
            .Undo("undo mpls l2vpn arp-sending");
        sending.Command("mpls l2vpn nd-dual-sending [ expire-time <time> ]")
            .Flag("nd-dual-sending", c => ref c.ndDualSending).Value("time", c => ref c.ndDualSendingTime)
            .Undo("undo mpls l2vpn nd-dual-sending");
        view.Part(c => c.maintenance, (c, at) => c.EnsureMaintenance(at))
            .Flag("mpls l2vpn switchover", m => ref m.switchover, "undo mpls l2vpn switchover")
            .Flag("manual-set pw-ac-fault", m => ref m.manualFault, "undo manual-set pw-ac-fault")
            .Flag("manual-set pw-ac-fault secondary", m => ref m.manualFaultSecondary, "undo manual-set pw-ac-fault secondary");
    }

    private static void DeclareService(View<AttachmentCircuit> view)
    {
        var circuit = view.Self();
        circuit.Command("[ undo ] interface-parameter-type vccv").Presence("undo", c => ref c.vccvParameter, present: false);
        circuit.Command("[ undo ] interface-parameter-type vccv secondary").Presence("undo", c => ref c.secondaryVccvParameter, present: false);
        view.Part(c => c.forwarding, (c, at) => c.EnsureForwarding(at))
            .Flag("mpls l2vpn load-balance packet", f => ref f.packetLoadBalance, "undo mpls l2vpn load-balance packet")
            .Flag("mpls l2vpn forward-mode raw", f => ref f.rawForwarding, "undo mpls l2vpn forward-mode raw")
            .Flag("mpls l2vpn mac-withdraw disable", f => ref f.macWithdrawDisabled, "undo mpls l2vpn mac-withdraw disable");
        DeclareBandwidth(view);
        circuit = view.Self();
        circuit.Value("mpls l2vpn service-name <value>", c => ref c.serviceName, "undo mpls l2vpn service-name");
        circuit.Value("mpls l2vpn description <value>", c => ref c.description, "undo mpls l2vpn description");
    }

    private static void DeclareBandwidth(View<AttachmentCircuit> circuit)
    {
        circuit.List(c => c.qos, at => new PwQos { Origin = at }, (c, q) => { (c.qos ??= []).Add(q); return q; })
            .Command("mpls l2vpn qos cir <cir> [ pir <pir> ] [ qos-profile <profile> ] [ secondary | bypass ]")
            .Value("cir", q => ref q.committedRate).Value("pir", q => ref q.peakRate).Value("profile", q => ref q.profile)
            .Choices(q => ref q.role, ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass))
            .Undo("undo mpls l2vpn qos [ secondary | bypass ]");
        circuit.Part(c => c.hardPipe, (c, at) => c.hardPipe ??= new HardPipe { Origin = at })
            .Command("mpls l2vpn hard-pipe [ bandwidth <bandwidth> ] [ burst-time <burst> ] [ expand-ratio <ratio> ]")
            .Value("bandwidth", h => ref h.bandwidth).Value("burst", h => ref h.burstTime).Value("ratio", h => ref h.expandRatio)
            .Undo("undo mpls l2vpn hard-pipe");
    }

    private static void DeclareOam(View<AttachmentCircuit> circuit)
    {
        circuit.List(c => c.ttls, at => new PseudowireTtl { Origin = at }, (c, t) => { (c.ttls ??= []).Add(t); return t; })
            .Command("mpls l2vpn pw-ttl <value> [ bypass | secondary ]").Value("value", t => ref t.value)
            .Choices(t => ref t.role, ("bypass", PseudowireRole.Bypass), ("secondary", PseudowireRole.Secondary))
            .Undo("undo mpls l2vpn pw-ttl <value> [ bypass | secondary ]");

        var oam = circuit.Part(c => c.oam, (c, at) => c.EnsureOam(at));
        oam.Flag("mpls l2vpn pw ignore-ac-state", c => ref c.ignoreAcState, "undo mpls l2vpn pw ignore-ac-state");
        oam.Flag("mpls l2vpn pw ignore-ac-state secondary", c => ref c.ignoreAcStateSecondary, "undo mpls l2vpn pw ignore-ac-state secondary");
        oam.Flag("mpls l2vpn pw ignore-ac-state bypass", c => ref c.ignoreAcStateBypass, "undo mpls l2vpn pw ignore-ac-state bypass");
        oam.Flag("mpls l2vpn pw traffic-statistics enable", c => ref c.trafficStatistics, "undo mpls l2vpn pw traffic-statistics enable");
        oam.Flag("mpls l2vpn pw traffic-statistics enable secondary", c => ref c.trafficStatisticsSecondary, "undo mpls l2vpn pw traffic-statistics enable secondary");
        oam.Flag("mpls l2vpn pw traffic-statistics enable bypass", c => ref c.trafficStatisticsBypass, "undo mpls l2vpn pw traffic-statistics enable bypass");
        oam.Flag("mpls l2vpn pw bit-error-detection", c => ref c.bitErrorDetection, "undo mpls l2vpn pw bit-error-detection");
        oam.Flag("mpls l2vpn pw performance disable", c => ref c.performanceDisabled, "undo mpls l2vpn pw performance disable");
        oam.Command("mpls l2vpn pw-aps <id> { admin | reference }").Value("id", c => ref c.aps)
            .Choices(c => ref c.apsRole, ("admin", PwApsRole.Admin), ("reference", PwApsRole.Reference))
            .Undo("undo mpls l2vpn pw-aps");
        oam.Flag("mpls l2vpn trigger if-down", c => ref c.triggerIfDown, "undo mpls l2vpn trigger if-down");
        oam.Flag("mpls l2vpn oam-mapping", c => ref c.oamMapping, "undo mpls l2vpn oam-mapping");
        oam.Command("mpls l2vpn oam-mapping 1ag md <domain> ma <association>")
            .Value("domain", c => ref c.oamMappingDomain).Value("association", c => ref c.oamMappingAssociation)
            .Undo("undo mpls l2vpn oam-mapping 1ag md <domain> ma <association>");

        circuit.List(c => c.flowLabels, at => new PwFlowLabel { Origin = at }, (c, f) => { (c.flowLabels ??= []).Add(f); return f; })
            .Command("mpls l2vpn flow-label { both | send | receive } [ secondary ] [ static ]")
            .Choices(f => ref f.direction, ("both", FlowLabelDirection.Both), ("send", FlowLabelDirection.Send), ("receive", FlowLabelDirection.Receive))
            .Choice("secondary", f => ref f.role, PseudowireRole.Secondary).Flag("static", f => ref f.@static)
            .Undo("undo mpls l2vpn flow-label [ secondary ]");

        circuit.List(c => c.bfd, at => new PwBfd { Origin = at }, (c, b) => { (c.bfd ??= []).Add(b); return b; })
            .Command("mpls l2vpn pw bfd [ min-rx-interval <rx> | min-tx-interval <tx> | detect-multiplier <multiplier> | remote-vcid <remote> | track group <group> | track-interface | secondary ] *")
            .Value("rx", b => ref b.minRx).Value("tx", b => ref b.minTx).Value("multiplier", b => ref b.multiplier)
            .Value("remote", b => ref b.remoteVcId).Value("group", b => ref b.trackGroup)
            .Flag("track-interface", b => ref b.trackInterface).Choice("secondary", b => ref b.role, PseudowireRole.Secondary)
            .Undo("undo mpls l2vpn pw bfd [ secondary ]");
    }
}
