using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of VPWS that stand in no interface: L2VPN itself, templates, switching points.</summary>
internal static class L2vpnCommands
{
    public static void Declare(View<VrpRouter> system)
    {
        system.Part(r => r.l2vpn, (r, at) => r.l2vpn ??= new L2vpn { Origin = at }, VrpRanks.Mpls)
            .Command("mpls l2vpn").Undo("undo mpls l2vpn").Open(GlobalView());
        system.List(r => r.pwTemplates, at => new PwTemplate { Origin = at }, (r, t) => r.Add(t), VrpRanks.Templates)
            .Ranked(t => t.tunnelPolicy.IsSet ? VrpRanks.TemplatesWithPolicy : VrpRanks.Templates)
            .Command("pw-template <name>").Value("name", t => ref t.name).Undo("undo pw-template <name>").Open(TemplateView());
        SwitchedPseudowireCommands.Declare(system);
        CccCommands.Declare(system);
    }

    private static View<L2vpn> GlobalView()
    {
        var view = new View<L2vpn>("MPLS-L2VPN view");
        view.Self()
            .Flag("mpls l2vpn default martini", l => ref l.defaultMartini, "undo mpls l2vpn default martini")
            .Flag("mpls l2vpn auto-create-session", l => ref l.autoCreateSession, "undo mpls l2vpn auto-create-session")
            .Flag("mpls l2vpn ignore-te-oam-state", l => ref l.ignoreTeOamState, "undo mpls l2vpn ignore-te-oam-state")
            .Command("mpls l2vpn vccv bfd-cv-negotiation { fault-detection-only | ach-fault-detection-only }")
            .Choices(l => ref l.vccvNegotiation, ("fault-detection-only", VccvNegotiation.FaultDetectionOnly), ("ach-fault-detection-only", VccvNegotiation.AchFaultDetectionOnly))
            .Undo("undo mpls l2vpn vccv bfd-cv-negotiation");
        view.List(l => l.vccvPeers, at => new L2vpnVccvPeer { Origin = at }, (l, p) => { (l.vccvPeers ??= []).Add(p); return p; })
            .Command("mpls l2vpn vccv bfd-cv-negotiation { fault-detection-only | ach-fault-detection-only | detection-and-signaling } peer <peer> { enable | disable }")
            .Choices(p => ref p.negotiation,
                ("fault-detection-only", PeerVccvNegotiation.FaultDetectionOnly), ("ach-fault-detection-only", PeerVccvNegotiation.AchFaultDetectionOnly),
                ("detection-and-signaling", PeerVccvNegotiation.DetectionAndSignaling))
            .Value("peer", p => ref p.address).Flag("enable", "disable", p => ref p.enabled)
            .Undo("undo mpls l2vpn vccv bfd-cv-negotiation { fault-detection-only | ach-fault-detection-only | detection-and-signaling } peer <peer>");
        view.List(l => l.noRequestMessage, at => new L2vpnPeer { Origin = at }, (l, p) => { (l.noRequestMessage ??= []).Add(p); return p; })
            .Value("mpls l2vpn no-request-message peer <value>", p => ref p.address, "undo mpls l2vpn no-request-message peer <value>");

        var peer = new View<L2vpnPeerOptions>("L2VPN peer view");
        peer.Self().Command("default-martini { enable | disable }").Flag("enable", "disable", p => ref p.defaultMartini)
            .Undo("undo default-martini { enable | disable }");
        view.List(l => l.peers, at => new L2vpnPeerOptions { Origin = at }, (l, p) => l.Add(p))
            .Command("peer <address>").Value("address", p => ref p.address).Undo("undo peer <address>").Open(peer);
        return view;
    }

    private static View<PwTemplate> TemplateView()
    {
        var view = new View<PwTemplate>("PW template view");
        var template = view.Self();
        template.Value("peer-address <value>", t => ref t.peer, "undo peer-address");
        template.Flag("control-word", t => ref t.controlWord, "undo control-word");
        template.Flag("cc seq-number", t => ref t.sequenceNumber, "undo cc seq-number");
        template.Value("mtu <value>", t => ref t.mtu, "undo mtu");
        template.Value("tnl-policy <value>", t => ref t.tunnelPolicy, "undo tnl-policy");
        template.Command("flow-label { both | send | receive } [ static ]")
            .Choices(t => ref t.flowLabel, ("both", FlowLabelDirection.Both), ("send", FlowLabelDirection.Send), ("receive", FlowLabelDirection.Receive))
            .Flag("static", t => ref t.flowLabelStatic)
            .Undo("undo flow-label");
        template.Value("max-atm-cells <value>", t => ref t.maxAtmCells, "undo max-atm-cells");
        template.Value("transmit-atm-cells <value>", t => ref t.transmitAtmCells, "undo transmit-atm-cells");
        template.Value("atm-pack-overtime <value>", t => ref t.atmPackOvertime, "undo atm-pack-overtime");
        template.Value("jitter-buffer depth <value>", t => ref t.jitterBuffer, "undo jitter-buffer depth");
        template.Value("jitter-buffer-cep depth <value>", t => ref t.cepJitterBuffer, "undo jitter-buffer-cep depth");
        template.Value("tdm-encapsulation-number <value>", t => ref t.tdmEncapsulationNumber, "undo tdm-encapsulation-number");
        template.Flag("rtp-header", t => ref t.rtpHeader, "undo rtp-header");
        template.Value("idle-code <value>", t => ref t.idleCode, "undo idle-code");
        template.Flag("payload-compression dba uneq", t => ref t.payloadCompression, "undo payload-compression dba");
        template.Command("qos cir <cir> [ pir <pir> ] [ qos-profile <profile> ]")
            .Value("cir", t => ref t.committedRate).Value("pir", t => ref t.peakRate).Value("profile", t => ref t.qosProfile)
            .Undo("undo qos");
        view.Part(t => t.bfd, (t, at) => t.bfd ??= new PwTemplateBfd { Origin = at })
            .Command("bfd-detect [ min-rx-interval <rx> | min-tx-interval <tx> | detect-multiplier <multiplier> | track group <group> ] *")
            .Value("rx", b => ref b.minRx).Value("tx", b => ref b.minTx).Value("multiplier", b => ref b.multiplier).Value("group", b => ref b.trackGroup)
            .Undo("undo bfd-detect");
        return view;
    }
}
