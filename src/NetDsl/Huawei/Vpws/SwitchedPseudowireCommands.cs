using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands of switching points, where two segments of a multi-segment pseudowire meet.</summary>
internal static class SwitchedPseudowireCommands
{
    private const string Encapsulation =
        """
        encapsulation { ethernet | vlan | ppp | hdlc | fr | ip-interworking | ip-layer2 | atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu
        | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | satop-e1 | satop-e3 | satop-t1 | cep }
        """;

    private static readonly (string, SwitchedEncapsulation)[] Encapsulations =
    [
        ("ethernet", SwitchedEncapsulation.Ethernet), ("vlan", SwitchedEncapsulation.Vlan), ("ppp", SwitchedEncapsulation.Ppp),
        ("hdlc", SwitchedEncapsulation.Hdlc), ("fr", SwitchedEncapsulation.FrameRelay), ("ip-interworking", SwitchedEncapsulation.IpInterworking),
        ("ip-layer2", SwitchedEncapsulation.IpLayer2), ("atm-1to1-vcc", SwitchedEncapsulation.Atm1To1Vcc), ("atm-1to1-vpc", SwitchedEncapsulation.Atm1To1Vpc),
        ("atm-aal5-pdu", SwitchedEncapsulation.AtmAal5Pdu), ("atm-aal5-sdu", SwitchedEncapsulation.AtmAal5Sdu),
        ("atm-nto1-vcc", SwitchedEncapsulation.AtmNTo1Vcc), ("atm-nto1-vpc", SwitchedEncapsulation.AtmNTo1Vpc),
        ("atm-trans-cell", SwitchedEncapsulation.AtmTransparentCell), ("cesopsn-basic", SwitchedEncapsulation.CesopsnBasic),
        ("satop-e1", SwitchedEncapsulation.SatopE1), ("satop-e3", SwitchedEncapsulation.SatopE3), ("satop-t1", SwitchedEncapsulation.SatopT1),
        ("cep", SwitchedEncapsulation.Cep),
    ];

    public static void Declare(View<VrpRouter> system)
    {
        system.List(
                r => r.switchedPseudowires,
                at => new SwitchedPseudowire { Origin = at },
                (r, p) => { (r.switchedPseudowires ??= []).Add(p); return p; },
                VrpRanks.SwitchedPseudowires)
            .Command(
                $$"""
                mpls switch-l2vc [ instance-name <instance> ]
                <peer1> <vc1> [ trans <trans1> recv <recv1> ] [ cir <cir1> [ pir <pir1> ] [ qos-profile <qos1> ] ] [ tunnel-policy <policy1> [ endpoint <endpoint1> color <color1> ] ]
                between <peer2> <vc2> [ trans <trans2> recv <recv2> ] [ cir <cir2> [ pir <pir2> ] [ qos-profile <qos2> ] ] [ tunnel-policy <policy2> [ endpoint <endpoint2> color <color2> ] ]
                [ backup <peer3> <vc3> [ tunnel-policy <policy3> ] ]
                {{Encapsulation}}
                [ mtu <mtu> ] [ control-word | no-control-word ] [ rtp-header ] [ timeslotnum <slots> ] [ tdm-encapsulation <frames> ]
                [ cc { cw | alert } * cv lsp-ping ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
                """)
            .Value("instance", p => ref p.instance)
            .Value("peer1", p => ref p.first.peer).Value("vc1", p => ref p.first.vcId).Value("trans1", p => ref p.first.transmitLabel)
            .Value("recv1", p => ref p.first.receiveLabel).Value("cir1", p => ref p.first.committedRate).Value("pir1", p => ref p.first.peakRate)
            .Value("qos1", p => ref p.first.qosProfile).Value("policy1", p => ref p.first.tunnelPolicy)
            .Value("endpoint1", p => ref p.first.endpoint).Value("color1", p => ref p.first.color)
            .Value("peer2", p => ref p.second.peer).Value("vc2", p => ref p.second.vcId).Value("trans2", p => ref p.second.transmitLabel)
            .Value("recv2", p => ref p.second.receiveLabel).Value("cir2", p => ref p.second.committedRate).Value("pir2", p => ref p.second.peakRate)
            .Value("qos2", p => ref p.second.qosProfile).Value("policy2", p => ref p.second.tunnelPolicy)
            .Value("endpoint2", p => ref p.second.endpoint).Value("color2", p => ref p.second.color)
            .Value("peer3", p => ref p.backup.peer).Value("vc3", p => ref p.backup.vcId).Value("policy3", p => ref p.backup.tunnelPolicy)
            .Choices(p => ref p.encapsulation, Encapsulations)
            .Value("mtu", p => ref p.mtu).Flag("control-word", "no-control-word", p => ref p.controlWord).Flag("rtp-header", p => ref p.rtpHeader)
            .Value("slots", p => ref p.timeSlots).Value("frames", p => ref p.tdmEncapsulation)
            .Flag("cw", p => ref p.vccvControlWord).Flag("alert", p => ref p.vccvAlert)
            .Choices(p => ref p.flowLabel, ("both", FlowLabelDirection.Both), ("send", FlowLabelDirection.Send), ("receive", FlowLabelDirection.Receive))
            .Flag("control-word-transparent", p => ref p.controlWordTransparent)
            .Undo($"undo mpls switch-l2vc [ instance-name <instance> ] <peer1> <vc1> {Encapsulation}");
        DeclareOptions(system);
    }

    private static void DeclareOptions(View<VrpRouter> system)
    {
        var options = system.List(
            r => r.switchedPseudowireOptions,
            at => new SwitchedPseudowireOption { Origin = at },
            (r, o) => { (r.switchedPseudowireOptions ??= []).Add(o); return o; },
            VrpRanks.SwitchedPseudowires);
        Bind(options, $"mpls switch-l2vc <peer> <vc> {Encapsulation} reroute {{ delay <delay> | immediately | never }}")
            .Value("delay", o => ref o.rerouteDelay)
            .Choices(o => ref o.reroutePolicy, ("immediately", ReroutePolicy.Immediately), ("never", ReroutePolicy.Never));
        Bind(options, $"mpls switch-l2vc <peer> <vc> {Encapsulation} switchover").Flag("switchover", o => ref o.switchover);
        Bind(options, $"mpls switch-l2vc <peer> <vc> {Encapsulation} hard-pipe [ bandwidth <bandwidth> [ expand-ratio <ratio> ] ]")
            .Flag("hard-pipe", o => ref o.hardPipe).Value("bandwidth", o => ref o.hardPipeBandwidth).Value("ratio", o => ref o.hardPipeExpandRatio);
        Bind(options, $"mpls switch-l2vc <peer> <vc> between <other-peer> <other-vc> {Encapsulation} bit-error-detection")
            .Value("other-peer", o => ref o.otherPeer).Value("other-vc", o => ref o.otherVcId).Flag("bit-error-detection", o => ref o.bitErrorDetection);
    }

    private static Command<VrpRouter, SwitchedPseudowireOption> Bind(Section<VrpRouter, SwitchedPseudowireOption> section, string template) =>
        section.Command(template).Value("peer", o => ref o.peer).Value("vc", o => ref o.vcId).Choices(o => ref o.encapsulation, Encapsulations).Undo("undo " + template);
}
