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
            .Command("pw-template <name>").Value("name", t => ref t.name).Undo("undo pw-template <name>").Open(TemplateView());
        DeclareSwitching(system);
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
        view.List(l => l.noRequestMessage, at => new L2vpnPeer { Origin = at }, (l, p) => { (l.noRequestMessage ??= []).Add(p); return p; })
            .Value("mpls l2vpn no-request-message peer <value>", p => ref p.address, "undo mpls l2vpn no-request-message peer <value>");
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

    private static void DeclareSwitching(View<VrpRouter> system) =>
        system.List(
                r => r.switchedPseudowires,
                at => new SwitchedPseudowire { Origin = at },
                (r, p) => { (r.switchedPseudowires ??= []).Add(p); return p; },
                VrpRanks.SwitchedPseudowires)
            .Command(
                """
                mpls switch-l2vc [ instance-name <instance> ] <peer1> <vc1> [ trans <trans1> recv <recv1> ] [ tunnel-policy <policy1> ]
                between <peer2> <vc2> [ trans <trans2> recv <recv2> ] [ tunnel-policy <policy2> ]
                [ backup <peer3> <vc3> [ tunnel-policy <policy3> ] ]
                encapsulation { ethernet | vlan | ppp | hdlc | fr | ip-interworking | ip-layer2 | atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu
                | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | satop-e1 | satop-e3 | satop-t1 | cep }
                [ control-word | no-control-word ] [ control-word-transparent ]
                """)
            .Value("instance", p => ref p.instance)
            .Value("peer1", p => ref p.first.peer).Value("vc1", p => ref p.first.vcId).Value("trans1", p => ref p.first.transmitLabel)
            .Value("recv1", p => ref p.first.receiveLabel).Value("policy1", p => ref p.first.tunnelPolicy)
            .Value("peer2", p => ref p.second.peer).Value("vc2", p => ref p.second.vcId).Value("trans2", p => ref p.second.transmitLabel)
            .Value("recv2", p => ref p.second.receiveLabel).Value("policy2", p => ref p.second.tunnelPolicy)
            .Value("peer3", p => ref p.backup.peer).Value("vc3", p => ref p.backup.vcId).Value("policy3", p => ref p.backup.tunnelPolicy)
            .Choices(p => ref p.encapsulation,
                ("ethernet", SwitchedEncapsulation.Ethernet), ("vlan", SwitchedEncapsulation.Vlan), ("ppp", SwitchedEncapsulation.Ppp),
                ("hdlc", SwitchedEncapsulation.Hdlc), ("fr", SwitchedEncapsulation.FrameRelay), ("ip-interworking", SwitchedEncapsulation.IpInterworking),
                ("ip-layer2", SwitchedEncapsulation.IpLayer2), ("atm-1to1-vcc", SwitchedEncapsulation.Atm1To1Vcc), ("atm-1to1-vpc", SwitchedEncapsulation.Atm1To1Vpc),
                ("atm-aal5-pdu", SwitchedEncapsulation.AtmAal5Pdu), ("atm-aal5-sdu", SwitchedEncapsulation.AtmAal5Sdu),
                ("atm-nto1-vcc", SwitchedEncapsulation.AtmNTo1Vcc), ("atm-nto1-vpc", SwitchedEncapsulation.AtmNTo1Vpc),
                ("atm-trans-cell", SwitchedEncapsulation.AtmTransparentCell), ("cesopsn-basic", SwitchedEncapsulation.CesopsnBasic),
                ("satop-e1", SwitchedEncapsulation.SatopE1), ("satop-e3", SwitchedEncapsulation.SatopE3), ("satop-t1", SwitchedEncapsulation.SatopT1),
                ("cep", SwitchedEncapsulation.Cep))
            .Flag("control-word", "no-control-word", p => ref p.controlWord).Flag("control-word-transparent", p => ref p.controlWordTransparent)
            .Undo("undo mpls switch-l2vc [ instance-name <instance> ] <peer1> <vc1> encapsulation { ethernet | vlan | ppp | hdlc | fr | ip-interworking | ip-layer2 | atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | satop-e1 | satop-e3 | satop-t1 | cep }");
}
