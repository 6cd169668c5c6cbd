using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>How primary and secondary pseudowires work together.</summary>
public enum PwRedundancy
{
    /// <summary>The router of the single-homed CE decides and tells its peers. Keyword: <c>master</c>.</summary>
    Master,

    /// <summary>Both ends decide for themselves and tell each other. Keyword: <c>independent</c>.</summary>
    Independent,
}

/// <summary>When traffic goes back to a primary pseudowire that has recovered.</summary>
public enum ReroutePolicy
{
    /// <summary>At once. Keyword: <c>immediately</c>.</summary>
    Immediately,

    /// <summary>Not as long as the secondary works. Keyword: <c>never</c>.</summary>
    Never,
}

/// <content>The attachment circuit.</content>
public sealed partial class VrpInterface
{
    internal AttachmentCircuit? attachmentCircuit;

    /// <summary>The interface as the attachment circuit of a VPWS; null when it is none.</summary>
    public AttachmentCircuit? AttachmentCircuit => attachmentCircuit;

    internal AttachmentCircuit EnsureAttachmentCircuit(Origin origin) => attachmentCircuit ??= new AttachmentCircuit(this) { Origin = origin };
}

/// <summary>An interface that a VPWS connects: its pseudowires and how they protect each other.</summary>
public sealed class AttachmentCircuit : ConfigObject
{
    internal List<Pseudowire>? pseudowires;
    internal List<StaticPseudowire>? staticPseudowires;
    internal List<StaticPseudowire>? staticBackups;
    internal List<PwBfd>? bfd;
    internal List<PwTracking>? tracking;
    internal List<PwFlowLabel>? flowLabels;
    internal List<PseudowireTtl>? ttls;
    internal List<PwQos>? qos;
    internal CccConnection? ccc;
    internal CccConnection? secondaryCcc;
    internal Setting<PwRedundancy> redundancy;
    internal Setting<ReroutePolicy> reroutePolicy;
    internal Setting<RerouteDelay> rerouteDelay;
    internal Setting<ResumeDelay> resumeDelay;
    internal Setting<HoldoffTime> holdoff;
    internal Setting<bool> streamDualReceiving;
    internal Setting<bool> streamDualSend;
    internal Setting<ServiceName> serviceName;
    internal Setting<PwDescription> description;
    internal Setting<bool> vccvParameter;
    internal Setting<bool> secondaryVccvParameter;
    internal HardPipe? hardPipe;
    internal CircuitInterworking? interworking;
    internal CircuitVrrpTracking? vrrpTracking;
    internal CircuitDualSending? dualSending;
    internal CircuitOam? oam;
    internal CircuitMaintenance? maintenance;
    internal CircuitForwarding? forwarding;

    internal AttachmentCircuit(VrpInterface on) => Interface = on;

    /// <summary>The interface.</summary>
    public VrpInterface Interface { get; }

    /// <summary>The LDP pseudowires. Command: <c>mpls l2vc</c>.</summary>
    public IReadOnlyList<Pseudowire> Pseudowires => pseudowires ?? (IReadOnlyList<Pseudowire>)[];

    /// <summary>The static pseudowires. Command: <c>mpls static-l2vc</c>.</summary>
    public IReadOnlyList<StaticPseudowire> StaticPseudowires => [.. staticPseudowires ?? [], .. staticBackups ?? []];

    /// <summary>BFD for the pseudowires. Command: <c>mpls l2vpn pw bfd</c>.</summary>
    public IReadOnlyList<PwBfd> Bfd => bfd ?? (IReadOnlyList<PwBfd>)[];

    /// <summary>Which pseudowire follows which management pseudowire. Command: <c>mpls l2vc track admin-vc</c>.</summary>
    public IReadOnlyList<PwTracking> Tracking => tracking ?? (IReadOnlyList<PwTracking>)[];

    /// <summary>Flow labels. Command: <c>mpls l2vpn flow-label</c>.</summary>
    public IReadOnlyList<PwFlowLabel> FlowLabels => flowLabels ?? (IReadOnlyList<PwFlowLabel>)[];

    /// <summary>The TTL of the pseudowires. Command: <c>mpls l2vpn pw-ttl</c>.</summary>
    public IReadOnlyList<PseudowireTtl> Ttls => ttls ?? (IReadOnlyList<PseudowireTtl>)[];

    /// <summary>The bandwidth of the pseudowires. Command: <c>mpls l2vpn qos cir</c>.</summary>
    public IReadOnlyList<PwQos> Qos => qos ?? (IReadOnlyList<PwQos>)[];

    /// <summary>The local connection to another interface, as primary; null without. Command: <c>mpls ccc</c>.</summary>
    public CccConnection? Ccc => ccc;

    /// <summary>The local connection that protects a pseudowire; null without. Command: <c>mpls ccc ... secondary</c>.</summary>
    public CccConnection? SecondaryCcc => secondaryCcc;

    /// <summary>The redundancy mode; not set means FRR. Command: <c>mpls l2vpn redundancy</c>.</summary>
    public Setting<PwRedundancy> Redundancy => redundancy;

    /// <summary>At once or never; a delay stands in <see cref="RerouteDelay"/>. Command: <c>mpls l2vpn reroute</c>.</summary>
    public Setting<ReroutePolicy> ReroutePolicy => reroutePolicy;

    /// <summary>How long after the recovery traffic goes back, in seconds. Keyword: <c>delay</c>.</summary>
    public Setting<RerouteDelay> RerouteDelay => rerouteDelay;

    /// <summary>How long after going back the local router tells the far end that the fault is over, in seconds. Keyword: <c>resume</c>.</summary>
    public Setting<ResumeDelay> ResumeDelay => resumeDelay;

    /// <summary>How long a switchover waits, in seconds. Command: <c>mpls l2vpn holdoff</c>.</summary>
    public Setting<HoldoffTime> Holdoff => holdoff;

    /// <summary>Both pseudowires are received from. Command: <c>mpls l2vpn stream-dual-receiving</c>.</summary>
    public Setting<bool> StreamDualReceiving => streamDualReceiving;

    /// <summary>Both pseudowires are sent to. Command: <c>mpls l2vpn stream-dual-send</c>.</summary>
    public Setting<bool> StreamDualSend => streamDualSend;

    /// <summary>The name of the service for network management. Command: <c>mpls l2vpn service-name</c>.</summary>
    public Setting<ServiceName> ServiceName => serviceName;

    /// <summary>The description. Command: <c>mpls l2vpn description</c>.</summary>
    public Setting<PwDescription> Description => description;

    /// <summary>The VCCV parameter in the mapping message of the primary. Commands: <c>undo interface-parameter-type vccv</c>, <c>interface-parameter-type vccv</c>.</summary>
    public Setting<bool> VccvParameter => vccvParameter;

    /// <summary>The VCCV parameter in the mapping message of the secondary. Keyword: <c>secondary</c>.</summary>
    public Setting<bool> SecondaryVccvParameter => secondaryVccvParameter;

    /// <summary>Bandwidth that the circuit shares with nobody; null without. Command: <c>mpls l2vpn hard-pipe</c>.</summary>
    public HardPipe? HardPipe => hardPipe;

    /// <summary>What IP interworking has to know about the CEs; null when nothing of it is configured.</summary>
    public CircuitInterworking? Interworking => interworking;

    /// <summary>How the pseudowires follow a VRRP group; null when nothing of it is configured.</summary>
    public CircuitVrrpTracking? VrrpTracking => vrrpTracking;

    /// <summary>What is sent to both pseudowires so that a switchover finds fresh entries; null when nothing of it is configured.</summary>
    public CircuitDualSending? DualSending => dualSending;

    /// <summary>How faults of the attachment circuit and the pseudowires are noticed and passed on; null when nothing of it is configured.</summary>
    public CircuitOam? Oam => oam;

    /// <summary>What an operator forces for maintenance; null when nothing of it is configured.</summary>
    public CircuitMaintenance? Maintenance => maintenance;

    /// <summary>How packets of the pseudowires are forwarded; null when nothing of it is configured.</summary>
    public CircuitForwarding? Forwarding => forwarding;

    internal bool HasPseudowire =>
        pseudowires is { Count: > 0 } || staticPseudowires is { Count: > 0 } || staticBackups is { Count: > 0 } || ccc is not null || secondaryCcc is not null;

    /// <summary>Adds a pseudowire behind those that a device has to be given before it: primary, secondary, bypass.</summary>
    internal CircuitInterworking EnsureInterworking(Origin origin) => interworking ??= new CircuitInterworking { Origin = origin };

    internal CircuitVrrpTracking EnsureVrrpTracking(Origin origin) => vrrpTracking ??= new CircuitVrrpTracking { Origin = origin };

    internal CircuitDualSending EnsureDualSending(Origin origin) => dualSending ??= new CircuitDualSending { Origin = origin };

    internal CircuitOam EnsureOam(Origin origin) => oam ??= new CircuitOam { Origin = origin };

    internal CircuitMaintenance EnsureMaintenance(Origin origin) => maintenance ??= new CircuitMaintenance { Origin = origin };

    internal CircuitForwarding EnsureForwarding(Origin origin) => forwarding ??= new CircuitForwarding { Origin = origin };

    internal Pseudowire Add(Pseudowire added)
    {
        added.Interface = Interface;
        Insert(pseudowires ??= new(2), added, OrderOf(added));
        return added;
    }

    /// <summary>Adds a static pseudowire; those that protect another one are written behind the LDP pseudowires, of which one may be the primary.</summary>
    internal StaticPseudowire Add(StaticPseudowire added)
    {
        added.Interface = Interface;
        var order = OrderOf(added);
        Insert(order == 0 ? staticPseudowires ??= [] : staticBackups ??= [], added, order);
        return added;
    }

    private static void Insert<T>(List<T> list, T added, int order)
        where T : PseudowireBase
    {
        var at = list.Count;
        while (at > 0 && OrderOf(list[at - 1]) > order)
            at--;
        list.Insert(at, added);
    }

    private static int OrderOf(PseudowireBase pseudowire) =>
        pseudowire.role.Is(PseudowireRole.Secondary) ? 1
        : pseudowire.role.Is(PseudowireRole.Bypass) || pseudowire is Pseudowire { acBypassVcId.IsSet: true } ? 2
        : 0;
}
