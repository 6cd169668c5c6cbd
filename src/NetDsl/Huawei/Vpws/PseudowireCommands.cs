using System;
using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl.Huawei;

/// <summary>The commands that make pseudowires.</summary>
internal static class PseudowireCommands
{
    public static void Declare(View<VrpInterface> view)
    {
        CccCommands.DeclarePrimary(view);
        DeclareStatic(view, i => i.attachmentCircuit?.staticPseudowires);
        DeclareLdp(view);
        DeclareStatic(view, i => i.attachmentCircuit?.staticBackups);
        CccCommands.DeclareSecondary(view);
        DeclareTracking(view);
    }

    private static void DeclareLdp(View<VrpInterface> view)
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
        var pseudowires = view.List(i => i.attachmentCircuit?.pseudowires, at => new Pseudowire { Origin = at }, (i, p) => i.EnsureAttachmentCircuit(p.Origin).Add(p));
        Bind(pseudowires.Command($"mpls l2vc [ instance-name <instance> ] {Who} <vc-id> {Options}"))
            .Value("peer", p => ref p.peer).Value("instance", p => ref p.instance).Value("vc-id", p => ref p.vcId)
            .Value("endpoint", p => ref p.endpoint).Value("color", p => ref p.color)
            .Flag("seq-number", p => ref p.sequenceNumber).Choice("ip-layer2", p => ref p.encapsulation, PseudowireEncapsulation.IpLayer2)
            .Value("max-cells", p => ref p.maxAtmCells).Value("overtime", p => ref p.atmPackOvertime).Value("transmit-cells", p => ref p.transmitAtmCells)
            .Flag("tdm-encapsulation", p => ref p.shortTdmKeyword).Flag("private", p => ref p.rtpHeaderPrivate)
            .Flag("ignore-standby-state", p => ref p.ignoreStandbyState)
            .Choices(p => ref p.role,
                ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass), ("admin", PseudowireRole.Management))
            .Undo($"undo mpls l2vc instance-name <instance> {Who} <vc-id> {Options}", "undo mpls l2vc [ secondary | bypass ]", $"undo mpls l2vc {Who} <vc-id> {Options}");
        const string BypassOptions =
            """
            [ tunnel-policy <policy> | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | access-port
            | jitter-buffer <jitter> | jitter-buffer-cep <cep-jitter>
            | { tdm-encapsulation <frames> | tdm-encapsulation-number <frames> } | tdm-sequence-number
            | rtp-header | idle-code <idle> | payload-compression dba uneq ] *
            """;
        Bind(pseudowires.Command($"mpls l2vc {Who} ac-bypass <ac-bypass> [ pw-bypass <pw-bypass> ] {BypassOptions}"))
            .Value("peer", p => ref p.peer).Value("ac-bypass", p => ref p.acBypassVcId).Value("pw-bypass", p => ref p.pwBypassVcId)
            .Choice("ip-layer2", p => ref p.encapsulation, PseudowireEncapsulation.IpLayer2).Flag("tdm-encapsulation", p => ref p.shortTdmKeyword)
            .Undo($"undo mpls l2vc {Who} ac-bypass <ac-bypass> [ pw-bypass <pw-bypass> ] {BypassOptions}");
    }

    private static void DeclareStatic(View<VrpInterface> view, Func<VrpInterface, List<StaticPseudowire>?> list)
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
        Bind(view.List(list, at => new StaticPseudowire { Origin = at }, (i, p) => i.EnsureAttachmentCircuit(p.Origin).Add(p))
                .Command($"mpls static-l2vc [ instance-name <instance> ] {Who} {Options}"))
            .Value("instance", p => ref p.instance).Value("destination", p => ref p.destination).Value("vc-id", p => ref p.vcId)
            .Value("transmit", p => ref p.transmitLabel).Value("receive", p => ref p.receiveLabel)
            .Flag("seq-number", p => ref p.sequenceNumber).Value("max-cells", p => ref p.maxAtmCells).Value("overtime", p => ref p.atmPackOvertime)
            .Flag("private", p => ref p.rtpHeaderPrivate)
            .Choices(p => ref p.role, ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass))
            .Undo($"undo mpls static-l2vc instance-name <instance> {Who} {Options}", "undo mpls static-l2vc [ secondary | bypass ]", $"undo mpls static-l2vc {Who} {Options}");
    }

    /// <summary>Binds what every form that makes a pseudowire has.</summary>
    private static Command<VrpInterface, T> Bind<T>(Command<VrpInterface, T> command)
        where T : PseudowireBase =>
        command
            .Value("template", p => ref p.template).Value("policy", p => ref p.tunnelPolicy).Flag("control-word", "no-control-word", p => ref p.controlWord)
            .Choices(p => ref p.encapsulation,
                ("raw", PseudowireEncapsulation.Raw), ("tagged", PseudowireEncapsulation.Tagged), ("ip-interworking", PseudowireEncapsulation.IpInterworking))
            .Flag("access-port", p => ref p.accessPort)
            .Value("jitter", p => ref p.jitterBuffer).Value("cep-jitter", p => ref p.cepJitterBuffer).Value("frames", p => ref p.tdmEncapsulationNumber)
            .Flag("tdm-sequence-number", p => ref p.tdmSequenceNumber).Flag("rtp-header", p => ref p.rtpHeader)
            .Value("idle", p => ref p.idleCode).Flag("payload-compression", p => ref p.payloadCompression);

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
