using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands that make pseudowires.</summary>
internal static class PseudowireCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        var pseudowires = view.List(
            i => i.attachmentCircuit?.pseudowires,
            at => new Pseudowire { Origin = at },
            (i, p) => i.EnsureAttachmentCircuit(p.Origin).Add(p));
        pseudowires.Command(
                """
                mpls l2vc [ instance-name <instance> ] { <peer> | pw-template <template> } * <vc-id>
                [ tunnel-policy <policy> [ [ endpoint <endpoint> ] color <color> ]
                | [ control-word [ seq-number ] | no-control-word ]
                | [ raw | tagged | ip-interworking | ip-layer2 ] | access-port
                | max-atm-cells <max-cells> | atm-pack-overtime <overtime> | transmit-atm-cells <transmit-cells>
                | jitter-buffer <jitter> | jitter-buffer-cep <cep-jitter> | tdm-encapsulation-number <frames> | tdm-sequence-number
                | rtp-header | idle-code <idle> | payload-compression dba uneq
                | ignore-standby-state | [ secondary | bypass | admin ] ] *
                """)
            .Value("instance", p => ref p.instance).Value("peer", p => ref p.peer).Value("template", p => ref p.template).Value("vc-id", p => ref p.vcId)
            .Value("policy", p => ref p.tunnelPolicy).Value("endpoint", p => ref p.endpoint).Value("color", p => ref p.color)
            .Flag("control-word", "no-control-word", p => ref p.controlWord).Flag("seq-number", p => ref p.sequenceNumber)
            .Choices(p => ref p.encapsulation,
                ("raw", PseudowireEncapsulation.Raw), ("tagged", PseudowireEncapsulation.Tagged),
                ("ip-interworking", PseudowireEncapsulation.IpInterworking), ("ip-layer2", PseudowireEncapsulation.IpLayer2))
            .Flag("access-port", p => ref p.accessPort)
            .Value("max-cells", p => ref p.maxAtmCells).Value("overtime", p => ref p.atmPackOvertime).Value("transmit-cells", p => ref p.transmitAtmCells)
            .Value("jitter", p => ref p.jitterBuffer).Value("cep-jitter", p => ref p.cepJitterBuffer).Value("frames", p => ref p.tdmEncapsulationNumber)
            .Flag("tdm-sequence-number", p => ref p.tdmSequenceNumber).Flag("rtp-header", p => ref p.rtpHeader)
            .Value("idle", p => ref p.idleCode).Flag("payload-compression", p => ref p.payloadCompression)
            .Flag("ignore-standby-state", p => ref p.ignoreStandbyState)
            .Choices(p => ref p.role,
                ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass), ("admin", PseudowireRole.Management))
            .Undo("undo mpls l2vc [ secondary | bypass ]");
        pseudowires.Command(
                """
                mpls l2vc { <peer> | pw-template <template> } * ac-bypass <ac-bypass> [ pw-bypass <pw-bypass> ]
                [ tunnel-policy <policy> | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | access-port
                | jitter-buffer <jitter> | jitter-buffer-cep <cep-jitter> | tdm-encapsulation-number <frames> | tdm-sequence-number
                | rtp-header | idle-code <idle> | payload-compression dba uneq ] *
                """)
            .Value("peer", p => ref p.peer).Value("template", p => ref p.template)
            .Value("ac-bypass", p => ref p.acBypassVcId).Value("pw-bypass", p => ref p.pwBypassVcId)
            .Value("policy", p => ref p.tunnelPolicy).Flag("control-word", "no-control-word", p => ref p.controlWord)
            .Choices(p => ref p.encapsulation,
                ("raw", PseudowireEncapsulation.Raw), ("tagged", PseudowireEncapsulation.Tagged),
                ("ip-interworking", PseudowireEncapsulation.IpInterworking), ("ip-layer2", PseudowireEncapsulation.IpLayer2))
            .Flag("access-port", p => ref p.accessPort)
            .Value("jitter", p => ref p.jitterBuffer).Value("cep-jitter", p => ref p.cepJitterBuffer).Value("frames", p => ref p.tdmEncapsulationNumber)
            .Flag("tdm-sequence-number", p => ref p.tdmSequenceNumber).Flag("rtp-header", p => ref p.rtpHeader)
            .Value("idle", p => ref p.idleCode).Flag("payload-compression", p => ref p.payloadCompression)
            .Undo("undo mpls l2vc { <peer> | pw-template <template> } * ac-bypass <ac-bypass> [ pw-bypass <pw-bypass> ]");

        DeclareStatic(view);
        DeclareTracking(view);
    }

    private static void DeclareStatic(View<VrpInterface> view) =>
        view.List(
                i => i.attachmentCircuit?.staticPseudowires,
                at => new StaticPseudowire { Origin = at },
                (i, p) => { (i.EnsureAttachmentCircuit(p.Origin).staticPseudowires ??= []).Add(p); return p; })
            .Command(
                """
                mpls static-l2vc [ instance-name <instance> ] { destination <destination> | pw-template <template> | <vc-id> } *
                transmit-vpn-label <transmit> receive-vpn-label <receive>
                [ tunnel-policy <policy> | [ control-word [ seq-number ] | no-control-word ] | [ raw | tagged | ip-interworking ] | access-port
                | max-atm-cells <max-cells> | atm-pack-overtime <overtime>
                | jitter-buffer <jitter> | jitter-buffer-cep <cep-jitter> | tdm-encapsulation <frames> | tdm-sequence-number
                | rtp-header | idle-code <idle> | payload-compression dba uneq | [ secondary | bypass ] ] *
                """)
            .Value("instance", p => ref p.instance).Value("destination", p => ref p.destination)
            .Value("template", p => ref p.template).Value("vc-id", p => ref p.vcId)
            .Value("transmit", p => ref p.transmitLabel).Value("receive", p => ref p.receiveLabel)
            .Value("policy", p => ref p.tunnelPolicy).Flag("control-word", "no-control-word", p => ref p.controlWord).Flag("seq-number", p => ref p.sequenceNumber)
            .Choices(p => ref p.encapsulation,
                ("raw", PseudowireEncapsulation.Raw), ("tagged", PseudowireEncapsulation.Tagged), ("ip-interworking", PseudowireEncapsulation.IpInterworking))
            .Flag("access-port", p => ref p.accessPort)
            .Value("max-cells", p => ref p.maxAtmCells).Value("overtime", p => ref p.atmPackOvertime)
            .Value("jitter", p => ref p.jitterBuffer).Value("cep-jitter", p => ref p.cepJitterBuffer).Value("frames", p => ref p.tdmEncapsulation)
            .Flag("tdm-sequence-number", p => ref p.tdmSequenceNumber).Flag("rtp-header", p => ref p.rtpHeader)
            .Value("idle", p => ref p.idleCode).Flag("payload-compression", p => ref p.payloadCompression)
            .Choices(p => ref p.role, ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass))
            .Undo("undo mpls static-l2vc [ secondary | bypass ]");

    private static void DeclareTracking(View<VrpInterface> view)
    {
        view.List(i => i.attachmentCircuit?.tracking, at => new PwTracking { Origin = at }, (i, t) => { (i.EnsureAttachmentCircuit(t.Origin).tracking ??= []).Add(t); return t; })
            .Command("mpls l2vc [ secondary | bypass ] track admin-vc interface <interface>")
            .Value("interface", t => ref t.@interface)
            .Choices(t => ref t.role, ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass))
            .Undo("undo mpls l2vc [ secondary | bypass ] track admin-vc");
        var circuit = view.Part(i => i.attachmentCircuit, (i, at) => i.EnsureAttachmentCircuit(at));
        circuit.Command("mpls l2vc track admin-vrrp interface <interface> vrid <vrid> [ pw-redundancy ]")
            .Value("interface", c => ref c.trackedVrrpInterface).Value("vrid", c => ref c.trackedVrrp).Flag("pw-redundancy", c => ref c.trackedVrrpRedundancy)
            .Undo("undo mpls l2vc track admin-vrrp");
        circuit.Flag("mpls l2vc track admin-vrrp secondary", c => ref c.secondaryTracksVrrp, "undo mpls l2vc track admin-vrrp secondary");
    }
}
