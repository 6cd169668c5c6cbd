namespace NetDsl.Huawei;

/// <summary>What IP interworking has to know about the CEs.</summary>
public sealed class CircuitInterworking : ConfigObject
{
    internal Setting<Ipv4Address> localCe;
    internal Setting<MacAddress> localCeMac;
    internal Setting<bool> localCeBroadcast;
    internal Setting<Ipv4Address> remoteCe;

    /// <summary>The address of the local CE. Command: <c>local-ce ip</c>.</summary>
    public Setting<Ipv4Address> LocalCe => localCe;

    /// <summary>The MAC address of the local CE. Command: <c>local-ce mac</c>.</summary>
    public Setting<MacAddress> LocalCeMac => localCeMac;

    /// <summary>Packets to the local CE are broadcast. Command: <c>local-ce mac broadcast</c>.</summary>
    public Setting<bool> LocalCeBroadcast => localCeBroadcast;

    /// <summary>The address of the remote CE. Command: <c>remote-ce ip</c>.</summary>
    public Setting<Ipv4Address> RemoteCe => remoteCe;
}

/// <summary>How the pseudowires follow a VRRP group.</summary>
public sealed class CircuitVrrpTracking : ConfigObject
{
    internal Setting<InterfaceName> trackedVrrpInterface;
    internal Setting<VirtualRouterId> trackedVrrp;
    internal Setting<bool> trackedVrrpRedundancy;
    internal Setting<bool> secondaryTracksVrrp;

    /// <summary>The interface of the VRRP group that the primary follows. Command: <c>mpls l2vc track admin-vrrp</c>.</summary>
    public Setting<InterfaceName> TrackedVrrpInterface => trackedVrrpInterface;

    /// <summary>The VRRP group that the primary follows. Keyword: <c>vrid</c>.</summary>
    public Setting<VirtualRouterId> TrackedVrrp => trackedVrrp;

    /// <summary>The VRRP state becomes the PW redundancy state. Keyword: <c>pw-redundancy</c>.</summary>
    public Setting<bool> TrackedVrrpRedundancy => trackedVrrpRedundancy;

    /// <summary>The secondary follows the same VRRP group. Command: <c>mpls l2vc track admin-vrrp secondary</c>.</summary>
    public Setting<bool> SecondaryTracksVrrp => secondaryTracksVrrp;
}

/// <summary>What is sent to both pseudowires so that a switchover finds fresh entries.</summary>
public sealed class CircuitDualSending : ConfigObject
{
    internal Setting<bool> arpDualSending;
    internal Setting<ArpExpireTime> arpDualSendingTime;
    internal Setting<bool> arpSending;
    internal Setting<ArpExpireTime> arpSendingTime;
    internal Setting<bool> ndDualSending;
    internal Setting<ArpExpireTime> ndDualSendingTime;

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
}

/// <summary>How faults of the attachment circuit and the pseudowires are noticed and passed on.</summary>
public sealed class CircuitOam : ConfigObject
{
    internal Setting<bool> ignoreAcState;
    internal Setting<bool> ignoreAcStateSecondary;
    internal Setting<bool> ignoreAcStateBypass;
    internal Setting<bool> trafficStatistics;
    internal Setting<bool> trafficStatisticsSecondary;
    internal Setting<bool> trafficStatisticsBypass;
    internal Setting<bool> bitErrorDetection;
    internal Setting<bool> performanceDisabled;
    internal Setting<PwApsId> aps;
    internal Setting<PwApsRole> apsRole;
    internal Setting<bool> triggerIfDown;
    internal Setting<bool> oamMapping;
    internal Setting<MaintenanceDomainName> oamMappingDomain;
    internal Setting<MaintenanceAssociationName> oamMappingAssociation;

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

    /// <summary>Bit errors of the AC are passed on. Command: <c>mpls l2vpn pw bit-error-detection</c>.</summary>
    public Setting<bool> BitErrorDetection => bitErrorDetection;

    /// <summary>No performance is measured, low-speed interfaces only. Command: <c>mpls l2vpn pw performance disable</c>.</summary>
    public Setting<bool> PerformanceDisabled => performanceDisabled;

    /// <summary>The APS instance of the pseudowires. Command: <c>mpls l2vpn pw-aps</c>.</summary>
    public Setting<PwApsId> Aps => aps;

    /// <summary>Whether this circuit drives the APS instance. Keywords: <c>admin</c>, <c>reference</c>.</summary>
    public Setting<PwApsRole> ApsRole => apsRole;

    /// <summary>The interface goes down with the pseudowire. Command: <c>mpls l2vpn trigger if-down</c>.</summary>
    public Setting<bool> TriggerIfDown => triggerIfDown;

    /// <summary>Faults of the AC are passed on. Command: <c>mpls l2vpn oam-mapping</c>.</summary>
    public Setting<bool> OamMapping => oamMapping;

    /// <summary>The maintenance domain whose faults are passed on. Command: <c>mpls l2vpn oam-mapping 1ag</c>.</summary>
    public Setting<MaintenanceDomainName> OamMappingDomain => oamMappingDomain;

    /// <summary>The maintenance association whose faults are passed on. Command: <c>mpls l2vpn oam-mapping 1ag</c>.</summary>
    public Setting<MaintenanceAssociationName> OamMappingAssociation => oamMappingAssociation;
}

/// <summary>What an operator forces for maintenance.</summary>
public sealed class CircuitMaintenance : ConfigObject
{
    internal Setting<bool> switchover;
    internal Setting<bool> manualFault;
    internal Setting<bool> manualFaultSecondary;

    /// <summary>Traffic is forced to the secondary pseudowire. Command: <c>mpls l2vpn switchover</c>.</summary>
    public Setting<bool> Switchover => switchover;

    /// <summary>A fault of the AC of the primary pseudowire is simulated. Command: <c>manual-set pw-ac-fault</c>.</summary>
    public Setting<bool> ManualFault => manualFault;

    /// <summary>A fault of the AC of the secondary pseudowire is simulated. Command: <c>manual-set pw-ac-fault secondary</c>.</summary>
    public Setting<bool> ManualFaultSecondary => manualFaultSecondary;
}

/// <summary>How packets of the pseudowires are forwarded.</summary>
public sealed class CircuitForwarding : ConfigObject
{
    internal Setting<bool> packetLoadBalance;
    internal Setting<bool> macWithdrawDisabled;
    internal Setting<bool> rawForwarding;

    /// <summary>Load is shared packet by packet. Command: <c>mpls l2vpn load-balance packet</c>.</summary>
    public Setting<bool> PacketLoadBalance => packetLoadBalance;

    /// <summary>No MAC withdraw messages are sent. Command: <c>mpls l2vpn mac-withdraw disable</c>.</summary>
    public Setting<bool> MacWithdrawDisabled => macWithdrawDisabled;

    /// <summary>Frames are forwarded in raw mode, PW-VE interfaces only. Command: <c>mpls l2vpn forward-mode raw</c>.</summary>
    public Setting<bool> RawForwarding => rawForwarding;
}
