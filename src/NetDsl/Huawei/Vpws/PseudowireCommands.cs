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
        DeclareStatic(circuit, c => c.staticPseudowires, at => new StaticPseudowire { Origin = at });
        DeclareLdp(circuit);

        // A line is read by the declaration above and added where its role belongs; here the backups are written, behind an LDP primary.
        DeclareStatic(circuit, c => c.staticBackups, at => new StaticPseudowire { Origin = at, role = new(PseudowireRole.Secondary, true, at) });
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
            .Value("peer", p => ref p.peer).Value("endpoint", SrPolicy, s => ref s.endpoint).Value("color", SrPolicy, s => ref s.color)
            .Choice("ip-layer2", p => ref p.encapsulation, PseudowireEncapsulation.IpLayer2)
            .Value("transmit-cells", Atm<Pseudowire>(), a => ref a.transmitAtmCells).Flag("tdm-encapsulation", Tdm<Pseudowire>(), t => ref t.shortTdmKeyword)
            .Flag("ignore-standby-state", p => ref p.ignoreStandbyState)
            .Choices(p => ref p.role,
                ("secondary", PseudowireRole.Secondary), ("bypass", PseudowireRole.Bypass), ("admin", PseudowireRole.Management));

    private static void DeclareStatic(View<AttachmentCircuit> circuit, Func<AttachmentCircuit, List<StaticPseudowire>?> list, Func<Origin, StaticPseudowire> create)
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
        Bind(circuit.List(list, create, (c, p) => c.Add(p))
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
            .Flag("control-word", "no-control-word", p => ref p.controlWord).Flag("seq-number", Atm<T>(), a => ref a.sequenceNumber)
            .Choices(p => ref p.encapsulation,
                ("raw", PseudowireEncapsulation.Raw), ("tagged", PseudowireEncapsulation.Tagged), ("ip-interworking", PseudowireEncapsulation.IpInterworking))
            .Flag("access-port", p => ref p.accessPort).Value("max-cells", Atm<T>(), a => ref a.maxAtmCells).Value("overtime", Atm<T>(), a => ref a.atmPackOvertime)
            .Value("jitter", Tdm<T>(), t => ref t.jitterBuffer).Value("cep-jitter", Tdm<T>(), t => ref t.cepJitterBuffer).Value("frames", Tdm<T>(), t => ref t.tdmEncapsulationNumber)
            .Flag("tdm-sequence-number", Tdm<T>(), t => ref t.tdmSequenceNumber).Flag("rtp-header", Tdm<T>(), t => ref t.rtpHeader).Flag("private", Tdm<T>(), t => ref t.rtpHeaderPrivate)
            .Value("idle", Tdm<T>(), t => ref t.idleCode).Flag("payload-compression", Tdm<T>(), t => ref t.payloadCompression);

    private static PartOf<Pseudowire, PseudowireSrPolicy> SrPolicy { get; } = new(p => p.srPolicy, p => p.EnsureSrPolicy());

    private static PartOf<T, PseudowireAtm> Atm<T>()
        where T : PseudowireBase => new(p => p.atm, p => p.EnsureAtm());

    private static PartOf<T, PseudowireTdm> Tdm<T>()
        where T : PseudowireBase => new(p => p.tdm, p => p.EnsureTdm());

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
