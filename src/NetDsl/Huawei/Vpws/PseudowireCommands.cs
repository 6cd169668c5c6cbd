using System;
using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands that make pseudowires.</summary>
internal static class PseudowireCommands
{
    public static void Declare(View<AttachmentCircuit> circuit)
    {
        CccCommands.DeclarePrimary(circuit);
        DeclareStatic(circuit, c => c.staticPseudowires);
        DeclareLdp(circuit);
        DeclareStatic(circuit, c => c.staticBackups);
        CccCommands.DeclareSecondary(circuit);
        DeclareTracking(circuit);
    }

    private static void DeclareLdp(View<AttachmentCircuit> circuit)
    {
        const string Who = "{ <peer> | pw-template <template> } *";
        const string Options =
            """
            [ tunnel-policy <policy> [ [ endpoint <endpoint> ] color <color> ]
            | [ control-word [ seq-number ] | no-control-word ]
            | [ raw | tagged | ip-interworking | ip-layer2 ] | access-port
            | max-atm-cells <max-cells> | atm-pack-overtime <overtime> | transmit-atm-cells <transmit-cells>
            | jitter-buffer <jitter> | jitter-buffer-cep <cep-jitter>
            | { tdm-encapsulation <frames> | tdm-encapsulation-number <frames> } | tdm-sequence-number
            | rtp-header [ private ] | idle-code <idle> | payload-compression dba uneq
            | ignore-standby-state | [ secondary | bypass | admin ] ] *
            """;
        var pseudowires = circuit.List(c => c.pseudowires, at => new Pseudowire { Origin = at }, (c, p) => c.Add(p));
        BindLdp(pseudowires.Command($"mpls l2vc [ instance-name <instance> ] {Who} <vc-id> {Options}"))
            .Value("instance", p => ref p.instance).Value("vc-id", p => ref p.vcId)
            .Undo($"undo mpls l2vc instance-name <instance> {Who} <vc-id> {Options}", "undo mpls l2vc [ secondary | bypass ]", $"undo mpls l2vc {Who} <vc-id> {Options}");

        // No page gives all of the options to this form; a device that does not know one refuses it, which is better than to lose it here.
        BindLdp(pseudowires.Command($"mpls l2vc {Who} ac-bypass <ac-bypass> [ pw-bypass <pw-bypass> ] {Options}"))
            .Value("ac-bypass", p => ref p.acBypassVcId).Value("pw-bypass", p => ref p.pwBypassVcId)
            .Undo($"undo mpls l2vc {Who} ac-bypass <ac-bypass> [ pw-bypass <pw-bypass> ] {Options}");
    }

    private static Command<AttachmentCircuit, Pseudowire> BindLdp(Command<AttachmentCircuit, Pseudowire> command) =>
        Bind(command)
            .Value("peer", p => ref p.peer).Value("endpoint", p => ref p.endpoint).Value("color", p => ref p.color)
            .Choice("ip-layer2", p => ref p.encapsulation, PseudowireEncapsulation.IpLayer2)
            .Value("transmit-cells", p => ref p.transmitAtmCells).Flag("tdm-encapsulation", p => ref p.shortTdmKeyword)
            .Flag("ignore-standby-state", p => ref p.ignoreStandbyState)
            .Choices(p => ref p.role,
                ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass), ("admin", PseudowireRole.Management));

    private static void DeclareStatic(View<AttachmentCircuit> circuit, Func<AttachmentCircuit, List<StaticPseudowire>?> list)
    {
        const string Who =
            "{ destination <destination> [ [ pw-template <template> ] <vc-id> ] | pw-template <template> <vc-id> [ destination <destination> ] } "
            + "transmit-vpn-label <transmit> receive-vpn-label <receive>";
        const string Options =
            """
            [ tunnel-policy <policy> | [ control-word [ seq-number ] | no-control-word ] | [ raw | tagged | ip-interworking ] | access-port
            | max-atm-cells <max-cells> | atm-pack-overtime <overtime>
            | jitter-buffer <jitter> | jitter-buffer-cep <cep-jitter> | tdm-encapsulation <frames> | tdm-sequence-number
            | rtp-header [ private ] | idle-code <idle> | payload-compression dba uneq | [ secondary | bypass ] ] *
            """;
        Bind(circuit.List(list, at => new StaticPseudowire { Origin = at }, (c, p) => c.Add(p))
                .Command($"mpls static-l2vc [ instance-name <instance> ] {Who} {Options}"))
            .Value("instance", p => ref p.instance).Value("destination", p => ref p.destination).Value("vc-id", p => ref p.vcId)
            .Value("transmit", p => ref p.transmitLabel).Value("receive", p => ref p.receiveLabel)
            .Choices(p => ref p.role, ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass))
            .Undo($"undo mpls static-l2vc instance-name <instance> {Who} {Options}", "undo mpls static-l2vc [ secondary | bypass ]", $"undo mpls static-l2vc {Who} {Options}");
    }

    /// <summary>Binds what every form that makes a pseudowire has.</summary>
    private static Command<AttachmentCircuit, T> Bind<T>(Command<AttachmentCircuit, T> command)
        where T : PseudowireBase =>
        command
            .Value("template", p => ref p.template).Value("policy", p => ref p.tunnelPolicy)
            .Flag("control-word", "no-control-word", p => ref p.controlWord).Flag("seq-number", p => ref p.sequenceNumber)
            .Choices(p => ref p.encapsulation,
                ("raw", PseudowireEncapsulation.Raw), ("tagged", PseudowireEncapsulation.Tagged), ("ip-interworking", PseudowireEncapsulation.IpInterworking))
            .Flag("access-port", p => ref p.accessPort).Value("max-cells", p => ref p.maxAtmCells).Value("overtime", p => ref p.atmPackOvertime)
            .Value("jitter", p => ref p.jitterBuffer).Value("cep-jitter", p => ref p.cepJitterBuffer).Value("frames", p => ref p.tdmEncapsulationNumber)
            .Flag("tdm-sequence-number", p => ref p.tdmSequenceNumber).Flag("rtp-header", p => ref p.rtpHeader).Flag("private", p => ref p.rtpHeaderPrivate)
            .Value("idle", p => ref p.idleCode).Flag("payload-compression", p => ref p.payloadCompression);

    private static void DeclareTracking(View<AttachmentCircuit> circuit)
    {
        circuit.List(c => c.tracking, at => new PwTracking { Origin = at }, (c, t) => { (c.tracking ??= []).Add(t); return t; })
            .Command("mpls l2vc [ secondary | bypass ] track admin-vc interface <interface>")
            .Value("interface", t => ref t.@interface)
            .Choices(t => ref t.role, ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass))
            .Undo("undo mpls l2vc [ secondary | bypass ] track admin-vc");
        var vrrp = circuit.Part(c => c.vrrpTracking, (c, at) => c.EnsureVrrpTracking(at));
        vrrp.Command("mpls l2vc track admin-vrrp interface <interface> vrid <vrid> [ pw-redundancy ]")
            .Value("interface", c => ref c.trackedVrrpInterface).Value("vrid", c => ref c.trackedVrrp).Flag("pw-redundancy", c => ref c.trackedVrrpRedundancy)
            .Undo("undo mpls l2vc track admin-vrrp");
        vrrp.Flag("mpls l2vc track admin-vrrp secondary", c => ref c.secondaryTracksVrrp, "undo mpls l2vc track admin-vrrp secondary");
    }
}
