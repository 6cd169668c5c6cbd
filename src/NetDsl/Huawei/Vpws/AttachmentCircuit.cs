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
    internal List<PwBfd>? bfd;
    internal List<PwTracking>? tracking;
    internal List<PwFlowLabel>? flowLabels;
    internal List<PseudowireTtl>? ttls;
    internal Setting<PwRedundancy> redundancy;
    internal Setting<ReroutePolicy> reroutePolicy;
    internal Setting<RerouteDelay> rerouteDelay;
    internal Setting<ResumeDelay> resumeDelay;
    internal Setting<HoldoffTime> holdoff;
    internal Setting<bool> switchover;
    internal Setting<bool> manualFault;
    internal Setting<bool> manualFaultSecondary;
    internal Setting<bool> streamDualReceiving;
    internal Setting<bool> streamDualSend;
    internal Setting<bool> arpDualSending;
    internal Setting<DualSendingTime> arpDualSendingTime;
    internal Setting<bool> ndDualSending;
    internal Setting<DualSendingTime> ndDualSendingTime;
    internal Setting<ServiceName> serviceName;
    internal Setting<PwDescription> description;
    internal Setting<bool> vccvParameter;
    internal Setting<bool> secondaryVccvParameter;
    internal Setting<bool> ignoreAcState;
    internal Setting<bool> ignoreAcStateSecondary;
    internal Setting<bool> ignoreAcStateBypass;
    internal Setting<bool> triggerIfDown;
    internal Setting<bool> oamMapping;
    internal Setting<MaintenanceDomainName> oamMappingDomain;
    internal Setting<MaintenanceAssociationName> oamMappingAssociation;
    internal Setting<InterfaceName> trackedVrrpInterface;
    internal Setting<VirtualRouterId> trackedVrrp;
    internal Setting<bool> trackedVrrpRedundancy;
    internal Setting<bool> secondaryTracksVrrp;
    internal Setting<Ipv4Address> localCe;
    internal Setting<MacAddress> localCeMac;
    internal Setting<bool> localCeBroadcast;
    internal Setting<Ipv4Address> remoteCe;

    internal AttachmentCircuit(VrpInterface on) => Interface = on;

    /// <summary>The interface.</summary>
    public VrpInterface Interface { get; }

    /// <summary>The LDP pseudowires. Command: <c>mpls l2vc</c>.</summary>
    public IReadOnlyList<Pseudowire> Pseudowires => pseudowires ?? (IReadOnlyList<Pseudowire>)[];

    /// <summary>The static pseudowires. Command: <c>mpls static-l2vc</c>.</summary>
    public IReadOnlyList<StaticPseudowire> StaticPseudowires => staticPseudowires ?? (IReadOnlyList<StaticPseudowire>)[];

    /// <summary>BFD for the pseudowires. Command: <c>mpls l2vpn pw bfd</c>.</summary>
    public IReadOnlyList<PwBfd> Bfd => bfd ?? (IReadOnlyList<PwBfd>)[];

    /// <summary>Which pseudowire follows which management pseudowire. Command: <c>mpls l2vc track admin-vc</c>.</summary>
    public IReadOnlyList<PwTracking> Tracking => tracking ?? (IReadOnlyList<PwTracking>)[];

    /// <summary>Flow labels. Command: <c>mpls l2vpn flow-label</c>.</summary>
    public IReadOnlyList<PwFlowLabel> FlowLabels => flowLabels ?? (IReadOnlyList<PwFlowLabel>)[];

    /// <summary>The TTL of the pseudowires. Command: <c>mpls l2vpn pw-ttl</c>.</summary>
    public IReadOnlyList<PseudowireTtl> Ttls => ttls ?? (IReadOnlyList<PseudowireTtl>)[];

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

    /// <summary>Traffic is forced to the secondary pseudowire. Command: <c>mpls l2vpn switchover</c>.</summary>
    public Setting<bool> Switchover => switchover;

    /// <summary>A fault of the AC of the primary pseudowire is simulated. Command: <c>manual-set pw-ac-fault</c>.</summary>
    public Setting<bool> ManualFault => manualFault;

    /// <summary>A fault of the AC of the secondary pseudowire is simulated. Command: <c>manual-set pw-ac-fault secondary</c>.</summary>
    public Setting<bool> ManualFaultSecondary => manualFaultSecondary;

    /// <summary>Both pseudowires are received from. Command: <c>mpls l2vpn stream-dual-receiving</c>.</summary>
    public Setting<bool> StreamDualReceiving => streamDualReceiving;

    /// <summary>Both pseudowires are sent to. Command: <c>mpls l2vpn stream-dual-send</c>.</summary>
    public Setting<bool> StreamDualSend => streamDualSend;

    /// <summary>ARP goes to both pseudowires. Command: <c>mpls l2vpn arp-dual-sending</c>.</summary>
    public Setting<bool> ArpDualSending => arpDualSending;

    /// <summary>For how long ARP goes to both, in seconds. Keyword: <c>expire-time</c>.</summary>
    public Setting<DualSendingTime> ArpDualSendingTime => arpDualSendingTime;

    /// <summary>ND goes to both pseudowires. Command: <c>mpls l2vpn nd-dual-sending</c>.</summary>
    public Setting<bool> NdDualSending => ndDualSending;

    /// <summary>For how long ND goes to both, in seconds. Keyword: <c>expire-time</c>.</summary>
    public Setting<DualSendingTime> NdDualSendingTime => ndDualSendingTime;

    /// <summary>The name of the service for network management. Command: <c>mpls l2vpn service-name</c>.</summary>
    public Setting<ServiceName> ServiceName => serviceName;

    /// <summary>The description. Command: <c>mpls l2vpn description</c>.</summary>
    public Setting<PwDescription> Description => description;

    /// <summary>The VCCV parameter in the mapping message of the primary. Commands: <c>undo interface-parameter-type vccv</c>, <c>interface-parameter-type vccv</c>.</summary>
    public Setting<bool> VccvParameter => vccvParameter;

    /// <summary>The VCCV parameter in the mapping message of the secondary. Keyword: <c>secondary</c>.</summary>
    public Setting<bool> SecondaryVccvParameter => secondaryVccvParameter;

    /// <summary>The primary ignores the state of the AC. Command: <c>mpls l2vpn pw ignore-ac-state</c>.</summary>
    public Setting<bool> IgnoreAcState => ignoreAcState;

    /// <summary>The secondary ignores the state of the AC. Keyword: <c>secondary</c>.</summary>
    public Setting<bool> IgnoreAcStateSecondary => ignoreAcStateSecondary;

    /// <summary>The bypass ignores the state of the AC. Keyword: <c>bypass</c>.</summary>
    public Setting<bool> IgnoreAcStateBypass => ignoreAcStateBypass;

    /// <summary>The interface goes down with the pseudowire. Command: <c>mpls l2vpn trigger if-down</c>.</summary>
    public Setting<bool> TriggerIfDown => triggerIfDown;

    /// <summary>Faults of the AC are passed on. Command: <c>mpls l2vpn oam-mapping</c>.</summary>
    public Setting<bool> OamMapping => oamMapping;

    /// <summary>The maintenance domain whose faults are passed on. Command: <c>mpls l2vpn oam-mapping 1ag</c>.</summary>
    public Setting<MaintenanceDomainName> OamMappingDomain => oamMappingDomain;

    /// <summary>The maintenance association whose faults are passed on. Command: <c>mpls l2vpn oam-mapping 1ag</c>.</summary>
    public Setting<MaintenanceAssociationName> OamMappingAssociation => oamMappingAssociation;

    /// <summary>The interface of the VRRP group that the primary follows. Command: <c>mpls l2vc track admin-vrrp</c>.</summary>
    public Setting<InterfaceName> TrackedVrrpInterface => trackedVrrpInterface;

    /// <summary>The VRRP group that the primary follows. Keyword: <c>vrid</c>.</summary>
    public Setting<VirtualRouterId> TrackedVrrp => trackedVrrp;

    /// <summary>The VRRP state becomes the PW redundancy state. Keyword: <c>pw-redundancy</c>.</summary>
    public Setting<bool> TrackedVrrpRedundancy => trackedVrrpRedundancy;

    /// <summary>The secondary follows the same VRRP group. Command: <c>mpls l2vc track admin-vrrp secondary</c>.</summary>
    public Setting<bool> SecondaryTracksVrrp => secondaryTracksVrrp;

    /// <summary>The address of the local CE. Command: <c>local-ce ip</c>.</summary>
    public Setting<Ipv4Address> LocalCe => localCe;

    /// <summary>The MAC address of the local CE. Command: <c>local-ce mac</c>.</summary>
    public Setting<MacAddress> LocalCeMac => localCeMac;

    /// <summary>Packets to the local CE are broadcast. Command: <c>local-ce mac broadcast</c>.</summary>
    public Setting<bool> LocalCeBroadcast => localCeBroadcast;

    /// <summary>The address of the remote CE. Command: <c>remote-ce ip</c>.</summary>
    public Setting<Ipv4Address> RemoteCe => remoteCe;

    internal bool HasPseudowire => pseudowires is { Count: > 0 } || staticPseudowires is { Count: > 0 };

    internal Pseudowire Add(Pseudowire added)
    {
        added.Interface = Interface;
        (pseudowires ??= []).Add(added);
        return added;
    }
}
