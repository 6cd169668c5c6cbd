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
    internal Setting<bool> switchover;
    internal Setting<bool> manualFault;
    internal Setting<bool> manualFaultSecondary;
    internal Setting<bool> streamDualReceiving;
    internal Setting<bool> streamDualSend;
    internal Setting<bool> arpDualSending;
    internal Setting<ArpExpireTime> arpDualSendingTime;
    internal Setting<bool> arpSending;
    internal Setting<ArpExpireTime> arpSendingTime;
    internal Setting<bool> ndDualSending;
    internal Setting<ArpExpireTime> ndDualSendingTime;
    internal Setting<ServiceName> serviceName;
    internal Setting<PwDescription> description;
    internal Setting<bool> vccvParameter;
    internal Setting<bool> secondaryVccvParameter;
    internal Setting<bool> ignoreAcState;
    internal Setting<bool> ignoreAcStateSecondary;
    internal Setting<bool> ignoreAcStateBypass;
    internal Setting<bool> trafficStatistics;
    internal Setting<bool> trafficStatisticsSecondary;
    internal Setting<bool> trafficStatisticsBypass;
    internal HardPipe? hardPipe;
    internal Setting<bool> packetLoadBalance;
    internal Setting<bool> macWithdrawDisabled;
    internal Setting<PwApsId> aps;
    internal Setting<PwApsRole> apsRole;
    internal Setting<bool> bitErrorDetection;
    internal Setting<bool> performanceDisabled;
    internal Setting<bool> rawForwarding;
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

    /// <summary>ARP packets of the CE go to both pseudowires. Command: <c>mpls l2vpn arp-dual-sending</c>.</summary>
    public Setting<bool> ArpDualSending => arpDualSending;

    /// <summary>When a dynamic ARP entry goes, in seconds. Keyword: <c>expire-time</c>.</summary>
    public Setting<ArpExpireTime> ArpDualSendingTime => arpDualSendingTime;

    /// <summary>ARP packets of the CE go to the pseudowire. Command: <c>mpls l2vpn arp-sending</c>.</summary>
    public Setting<bool> ArpSending => arpSending;

    /// <summary>When a dynamic ARP entry goes, in seconds. Keyword: <c>expire-time</c>.</summary>
    public Setting<ArpExpireTime> ArpSendingTime => arpSendingTime;

    /// <summary>ND packets of the CE go to both pseudowires. Command: <c>mpls l2vpn nd-dual-sending</c>.</summary>
    public Setting<bool> NdDualSending => ndDualSending;

    /// <summary>When a dynamic ND entry goes, in seconds. Keyword: <c>expire-time</c>.</summary>
    public Setting<ArpExpireTime> NdDualSendingTime => ndDualSendingTime;

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

    /// <summary>The traffic of the primary is counted. Command: <c>mpls l2vpn pw traffic-statistics enable</c>.</summary>
    public Setting<bool> TrafficStatistics => trafficStatistics;

    /// <summary>The traffic of the secondary is counted. Keyword: <c>secondary</c>.</summary>
    public Setting<bool> TrafficStatisticsSecondary => trafficStatisticsSecondary;

    /// <summary>The traffic of the bypass is counted. Keyword: <c>bypass</c>.</summary>
    public Setting<bool> TrafficStatisticsBypass => trafficStatisticsBypass;

    /// <summary>Bandwidth that the circuit shares with nobody; null without. Command: <c>mpls l2vpn hard-pipe</c>.</summary>
    public HardPipe? HardPipe => hardPipe;

    /// <summary>Load is shared packet by packet. Command: <c>mpls l2vpn load-balance packet</c>.</summary>
    public Setting<bool> PacketLoadBalance => packetLoadBalance;

    /// <summary>No MAC withdraw messages are sent. Command: <c>mpls l2vpn mac-withdraw disable</c>.</summary>
    public Setting<bool> MacWithdrawDisabled => macWithdrawDisabled;

    /// <summary>The APS instance of the pseudowires. Command: <c>mpls l2vpn pw-aps</c>.</summary>
    public Setting<PwApsId> Aps => aps;

    /// <summary>Whether this circuit drives the APS instance. Keywords: <c>admin</c>, <c>reference</c>.</summary>
    public Setting<PwApsRole> ApsRole => apsRole;

    /// <summary>Bit errors of the AC are passed on. Command: <c>mpls l2vpn pw bit-error-detection</c>.</summary>
    public Setting<bool> BitErrorDetection => bitErrorDetection;

    /// <summary>No performance is measured, low-speed interfaces only. Command: <c>mpls l2vpn pw performance disable</c>.</summary>
    public Setting<bool> PerformanceDisabled => performanceDisabled;

    /// <summary>Frames are forwarded in raw mode, PW-VE interfaces only. Command: <c>mpls l2vpn forward-mode raw</c>.</summary>
    public Setting<bool> RawForwarding => rawForwarding;

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

    internal bool HasPseudowire =>
        pseudowires is { Count: > 0 } || staticPseudowires is { Count: > 0 } || staticBackups is { Count: > 0 } || ccc is not null || secondaryCcc is not null;

    /// <summary>Adds a pseudowire behind those that a device has to be given before it: primary, secondary, bypass.</summary>
    internal Pseudowire Add(Pseudowire added)
    {
        added.Interface = Interface;
        Insert(pseudowires ??= [], added, OrderOf(added));
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
