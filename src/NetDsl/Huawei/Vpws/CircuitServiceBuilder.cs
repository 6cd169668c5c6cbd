using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>What an attachment circuit has beside its pseudowires: ARP, service data, OAM, the CEs.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>Sends ARP packets to both pseudowires; independent mode. Command: <c>mpls l2vpn arp-dual-sending</c>.</summary>
    /// <param name="seconds">When a dynamic entry goes, 60 to 4294967295 s; never when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ArpDualSending(ArpExpireTime? seconds = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var circuit = Circuit(origin);
        circuit.EnsureDualSending(origin).arpDualSendingTime = SettingFactory.Maybe(seconds, origin);
        return Set(ref circuit.EnsureDualSending(origin).arpDualSending, true, file, line);
    }

    /// <summary>Sends ARP packets of the CE to the pseudowire. Command: <c>mpls l2vpn arp-sending</c>.</summary>
    /// <param name="seconds">When a dynamic entry goes, 60 to 4294967295 s; never when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ArpSending(ArpExpireTime? seconds = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var circuit = Circuit(origin);
        circuit.EnsureDualSending(origin).arpSendingTime = SettingFactory.Maybe(seconds, origin);
        return Set(ref circuit.EnsureDualSending(origin).arpSending, true, file, line);
    }

    /// <summary>Sends ND packets to both pseudowires; independent mode. Command: <c>mpls l2vpn nd-dual-sending</c>.</summary>
    /// <param name="seconds">When a dynamic entry goes, 60 to 4294967295 s; never when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder NdDualSending(ArpExpireTime? seconds = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var circuit = Circuit(origin);
        circuit.EnsureDualSending(origin).ndDualSendingTime = SettingFactory.Maybe(seconds, origin);
        return Set(ref circuit.EnsureDualSending(origin).ndDualSending, true, file, line);
    }

    /// <summary>The name under which network management knows the service. Command: <c>mpls l2vpn service-name</c>.</summary>
    /// <param name="name">1 to 31 characters, unique on the router; one name covers primary and secondary.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ServiceName(ServiceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).serviceName, name, file, line);

    /// <summary>The description of the VPWS. Command: <c>mpls l2vpn description</c>.</summary>
    /// <param name="text">1 to 128 characters.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder VpwsDescription(PwDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).description, text, file, line);

    /// <summary>Shares load packet by packet rather than flow by flow. Command: <c>mpls l2vpn load-balance packet</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PacketLoadBalance(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureForwarding(new Origin(file, line)).packetLoadBalance, on, file, line);

    /// <summary>Forwards frames in raw mode, PW-VE interfaces only. Command: <c>mpls l2vpn forward-mode raw</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder RawForwarding(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureForwarding(new Origin(file, line)).rawForwarding, on, file, line);

    /// <summary>Sends no MAC withdraw messages. Command: <c>mpls l2vpn mac-withdraw disable</c>.</summary>
    /// <param name="off">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder DisableMacWithdraw(Input<bool>? off = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureForwarding(new Origin(file, line)).macWithdrawDisabled, off, file, line);

    /// <summary>Bandwidth that the circuit shares with nobody. Command: <c>mpls l2vpn hard-pipe</c>.</summary>
    /// <param name="bandwidth">16 to 4294967294 kbit/s, Ethernet only: a low-speed interface has that of its link. Keyword: <c>bandwidth</c>.</param>
    /// <param name="burstTime">How long a burst may take, 100 to 5000 µs, Ethernet only. Keyword: <c>burst-time</c>.</param>
    /// <param name="expandRatio">By how much the pipe is wider than the service, 0 to 10000 %. Keyword: <c>expand-ratio</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder HardPipe(HardPipeBandwidth? bandwidth = null, BurstTime? burstTime = null, ExpandRatio? expandRatio = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Circuit(origin).hardPipe = new HardPipe
        {
            Origin = origin,
            bandwidth = SettingFactory.Maybe(bandwidth, origin),
            burstTime = SettingFactory.Maybe(burstTime, origin),
            expandRatio = SettingFactory.Maybe(expandRatio, origin),
        };
        return this;
    }

    /// <summary>Puts the circuit into a PW APS instance. Command: <c>mpls l2vpn pw-aps</c>.</summary>
    /// <param name="id">The instance, 1 to 16384.</param>
    /// <param name="role">Whether the circuit drives the instance or follows it.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder PwAps(PwApsId id, Input<PwApsRole> role, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var circuit = Circuit(origin);
        Set(ref circuit.EnsureOam(origin).aps, id, file, line);
        return Set(ref circuit.EnsureOam(origin).apsRole, role, file, line);
    }

    /// <summary>Passes bit errors of the attachment circuit on. Command: <c>mpls l2vpn pw bit-error-detection</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder BitErrorDetection(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureOam(new Origin(file, line)).bitErrorDetection, on, file, line);

    /// <summary>Measures no performance of the pseudowire, low-speed interfaces only. Command: <c>mpls l2vpn pw performance disable</c>.</summary>
    /// <param name="off">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder DisablePwPerformance(Input<bool>? off = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureOam(new Origin(file, line)).performanceDisabled, off, file, line);

    /// <summary>Takes the interface down with the pseudowire, so that the CE notices; Ethernet main interfaces only. Command: <c>mpls l2vpn trigger if-down</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TriggerIfDown(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureOam(new Origin(file, line)).triggerIfDown, on, file, line);

    /// <summary>Passes faults of the attachment circuit on to the pseudowire, on low-speed interfaces. Command: <c>mpls l2vpn oam-mapping</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder OamMapping(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureOam(new Origin(file, line)).oamMapping, on, file, line);

    /// <summary>Passes faults that Ethernet CFM finds on to the pseudowire, on Ethernet sub-interfaces. Command: <c>mpls l2vpn oam-mapping 1ag</c>.</summary>
    /// <param name="domain">The maintenance domain, 1 to 43 characters.</param>
    /// <param name="association">The maintenance association, 1 to 43 characters.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder CfmOamMapping(MaintenanceDomainName domain, MaintenanceAssociationName association, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var circuit = Circuit(origin);
        Set(ref circuit.EnsureOam(origin).oamMappingDomain, domain, file, line);
        return Set(ref circuit.EnsureOam(origin).oamMappingAssociation, association, file, line);
    }

    /// <summary>The primary follows a VRRP group. Command: <c>mpls l2vc track admin-vrrp</c>.</summary>
    /// <param name="on">The interface of the management VRRP group.</param>
    /// <param name="vrid">The virtual router ID, 1 to 255.</param>
    /// <param name="pwRedundancy">The VRRP state becomes the PW redundancy state. Keyword: <c>pw-redundancy</c>.</param>
    /// <param name="secondaryToo">The secondary follows the group as well. Command: <c>mpls l2vc track admin-vrrp secondary</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TrackVrrp(InterfaceName on, VirtualRouterId vrid, Input<bool>? pwRedundancy = null, Input<bool>? secondaryToo = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var circuit = Circuit(origin);
        circuit.EnsureVrrpTracking(origin).trackedVrrpInterface = SettingFactory.Of(on, origin);
        circuit.EnsureVrrpTracking(origin).trackedVrrp = SettingFactory.Of(vrid, origin);
        circuit.EnsureVrrpTracking(origin).trackedVrrpRedundancy = SettingFactory.Maybe(pwRedundancy, origin);
        circuit.EnsureVrrpTracking(origin).secondaryTracksVrrp = SettingFactory.Maybe(secondaryToo, origin);
        return this;
    }

    /// <summary>The address of the CE on this attachment circuit, for IP interworking. Command: <c>local-ce ip</c>.</summary>
    /// <param name="address">The address of the CE's interface.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LocalCe(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureInterworking(new Origin(file, line)).localCe, address, file, line);

    /// <summary>The MAC address of the CE on this attachment circuit, for IP interworking. Command: <c>local-ce mac</c>.</summary>
    /// <param name="address">Such as <c>00e0-fc00-0001</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LocalCeMac(MacAddress address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureInterworking(new Origin(file, line)).localCeMac, address, file, line);

    /// <summary>Broadcasts packets to the CE on this attachment circuit, for IP interworking. Command: <c>local-ce mac broadcast</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LocalCeBroadcast(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureInterworking(new Origin(file, line)).localCeBroadcast, on, file, line);

    /// <summary>The address of the CE at the other end, for IP interworking. Command: <c>remote-ce ip</c>.</summary>
    /// <param name="address">The address of the CE's interface.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder RemoteCe(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).EnsureInterworking(new Origin(file, line)).remoteCe, address, file, line);
}
