using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>The interface as the attachment circuit of a VPWS.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>The primary pseudowire of this attachment circuit. Command: <c>mpls l2vc</c> <i>peer vc-id</i>.</summary>
    /// <param name="peer">The LSR ID of the router at the other end.</param>
    /// <param name="vcId">The VC ID, equal at both ends, 1 to 4294967295.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Pseudowire(Ipv4Address peer, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(peer, null, vcId, null, configure, file, line);

    /// <summary>The primary pseudowire, with the peer and the options of a template. Command: <c>mpls l2vc pw-template</c> <i>template vc-id</i>.</summary>
    /// <param name="template">The template; it names the peer.</param>
    /// <param name="vcId">The VC ID, equal at both ends, 1 to 4294967295.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Pseudowire(PwTemplateBuilder template, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(null, template, vcId, null, configure, file, line);

    /// <summary>
    /// The pseudowire that takes over when the primary fails; of the same type and with the same options as the primary, to another router.
    /// Command: <c>mpls l2vc</c> <i>peer vc-id</i> <c>secondary</c>.
    /// </summary>
    /// <param name="peer">The LSR ID of the router at the other end.</param>
    /// <param name="vcId">The VC ID, equal at both ends and another one than that of the primary.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder SecondaryPseudowire(Ipv4Address peer, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(peer, null, vcId, PseudowireRole.Secondary, configure, file, line);

    /// <summary>The secondary pseudowire, with the peer and the options of a template. Command: <c>mpls l2vc pw-template</c> <i>template vc-id</i> <c>secondary</c>.</summary>
    /// <param name="template">The template; it names the peer.</param>
    /// <param name="vcId">The VC ID, equal at both ends and another one than that of the primary.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder SecondaryPseudowire(PwTemplateBuilder template, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(null, template, vcId, PseudowireRole.Secondary, configure, file, line);

    /// <summary>The pseudowire between two routers that share a CE. Command: <c>mpls l2vc</c> <i>peer vc-id</i> <c>bypass</c>.</summary>
    /// <param name="peer">The LSR ID of the other router of the CE.</param>
    /// <param name="vcId">The VC ID, equal at both ends.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder BypassPseudowire(Ipv4Address peer, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(peer, null, vcId, PseudowireRole.Bypass, configure, file, line);

    /// <summary>
    /// A bypass between two routers that share a CE, for the AC side and the PW side apart.
    /// Command: <c>mpls l2vc</c> <i>peer</i> <c>ac-bypass</c> <i>vc-id</i> <c>pw-bypass</c> <i>vc-id</i>.
    /// </summary>
    /// <param name="peer">The LSR ID of the other router of the CE.</param>
    /// <param name="acBypass">The VC ID of the AC side: the PW side's at the other end.</param>
    /// <param name="pwBypass">The VC ID of the PW side: the AC side's at the other end.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder InterChassisBypass(Ipv4Address peer, VcId acBypass, VcId? pwBypass = null, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Circuit(origin).Add(new Pseudowire
        {
            Origin = origin,
            peer = SettingFactory.Of(peer, origin),
            acBypassVcId = SettingFactory.Of(acBypass, origin),
            pwBypassVcId = SettingFactory.Maybe(pwBypass, origin),
        });
        new PseudowireBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>
    /// A pseudowire that carries no traffic and whose state others follow; it stands on a loopback interface.
    /// Command: <c>mpls l2vc</c> <i>peer vc-id</i> <c>admin</c>.
    /// </summary>
    /// <param name="peer">The LSR ID of the router at the other end.</param>
    /// <param name="vcId">The VC ID, equal at both ends.</param>
    /// <param name="configure">Sets options: control word and tunnel policy.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ManagementPseudowire(Ipv4Address peer, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(peer, null, vcId, PseudowireRole.Management, configure, file, line);

    /// <summary>How primary and secondary work together; without this verb by FRR. Command: <c>mpls l2vpn redundancy</c>.</summary>
    /// <param name="mode">Master or independent.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Redundancy(Input<PwRedundancy> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).redundancy, mode, file, line);

    /// <summary>When traffic goes back to a primary that has recovered; FRR and master mode only. Command: <c>mpls l2vpn reroute</c>.</summary>
    /// <param name="configure">Says when.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Reroute(Action<RerouteBuilder> configure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new RerouteBuilder(Circuit(new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>How long a switchover waits; master mode only. Command: <c>mpls l2vpn holdoff</c>.</summary>
    /// <param name="seconds">1 to 180 s.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Holdoff(HoldoffTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).holdoff, seconds, file, line);

    /// <summary>Forces traffic to the secondary; master mode only, for maintenance. Command: <c>mpls l2vpn switchover</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Switchover(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).switchover, on, file, line);

    /// <summary>Simulates a fault of the attachment circuit; FRR only, for maintenance. Command: <c>manual-set pw-ac-fault</c>.</summary>
    /// <param name="secondary">For the secondary pseudowire.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ManualFault(bool secondary = false, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var circuit = Circuit(new Origin(file, line));
        return Set(ref secondary ? ref circuit.manualFaultSecondary : ref circuit.manualFault, true, file, line);
    }

    /// <summary>Receives from both pseudowires, so that a switchback loses nothing. Command: <c>mpls l2vpn stream-dual-receiving</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder StreamDualReceiving(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).streamDualReceiving, on, file, line);

    /// <summary>Sends to both pseudowires; FRR and TDM only. Command: <c>mpls l2vpn stream-dual-send</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder StreamDualSend(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).streamDualSend, on, file, line);

    /// <summary>Sends ARP packets to both pseudowires; independent mode. Command: <c>mpls l2vpn arp-dual-sending</c>.</summary>
    /// <param name="seconds">For how long, 60 to 4294967295 s; for ever when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder ArpDualSending(DualSendingTime? seconds = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var circuit = Circuit(origin);
        circuit.arpDualSendingTime = SettingFactory.Maybe(seconds, origin);
        return Set(ref circuit.arpDualSending, true, file, line);
    }

    /// <summary>Sends ND packets to both pseudowires; independent mode. Command: <c>mpls l2vpn nd-dual-sending</c>.</summary>
    /// <param name="seconds">For how long, 60 to 4294967295 s; for ever when left out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder NdDualSending(DualSendingTime? seconds = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var circuit = Circuit(origin);
        circuit.ndDualSendingTime = SettingFactory.Maybe(seconds, origin);
        return Set(ref circuit.ndDualSending, true, file, line);
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

    /// <summary>Takes the interface down with the pseudowire, so that the CE notices; Ethernet main interfaces only. Command: <c>mpls l2vpn trigger if-down</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder TriggerIfDown(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).triggerIfDown, on, file, line);

    /// <summary>Passes faults of the attachment circuit on to the pseudowire, on low-speed interfaces. Command: <c>mpls l2vpn oam-mapping</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder OamMapping(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).oamMapping, on, file, line);

    /// <summary>Passes faults that Ethernet CFM finds on to the pseudowire, on Ethernet sub-interfaces. Command: <c>mpls l2vpn oam-mapping 1ag</c>.</summary>
    /// <param name="domain">The maintenance domain, 1 to 43 characters.</param>
    /// <param name="association">The maintenance association, 1 to 43 characters.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder CfmOamMapping(MaintenanceDomainName domain, MaintenanceAssociationName association, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var circuit = Circuit(new Origin(file, line));
        Set(ref circuit.oamMappingDomain, domain, file, line);
        return Set(ref circuit.oamMappingAssociation, association, file, line);
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
        circuit.trackedVrrpInterface = SettingFactory.Of(on, origin);
        circuit.trackedVrrp = SettingFactory.Of(vrid, origin);
        circuit.trackedVrrpRedundancy = SettingFactory.Maybe(pwRedundancy, origin);
        circuit.secondaryTracksVrrp = SettingFactory.Maybe(secondaryToo, origin);
        return this;
    }

    /// <summary>The address of the CE on this attachment circuit, for IP interworking. Command: <c>local-ce ip</c>.</summary>
    /// <param name="address">The address of the CE's interface.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LocalCe(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).localCe, address, file, line);

    /// <summary>The MAC address of the CE on this attachment circuit, for IP interworking. Command: <c>local-ce mac</c>.</summary>
    /// <param name="address">Such as <c>00e0-fc00-0001</c>.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LocalCeMac(MacAddress address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).localCeMac, address, file, line);

    /// <summary>Broadcasts packets to the CE on this attachment circuit, for IP interworking. Command: <c>local-ce mac broadcast</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder LocalCeBroadcast(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).localCeBroadcast, on, file, line);

    /// <summary>The address of the CE at the other end, for IP interworking. Command: <c>remote-ce ip</c>.</summary>
    /// <param name="address">The address of the CE's interface.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder RemoteCe(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Circuit(new Origin(file, line)).remoteCe, address, file, line);

    private AttachmentCircuit Circuit(Origin origin) => Model.EnsureAttachmentCircuit(origin);

    private InterfaceBuilder AddPseudowire(Ipv4Address? peer, PwTemplateBuilder? template, VcId vcId, PseudowireRole? role, Action<PseudowireBuilder>? configure, string file, int line)
    {
        var origin = new Origin(file, line);
        var model = Circuit(origin).Add(new Pseudowire
        {
            Origin = origin,
            peer = SettingFactory.Maybe(peer, origin),
            template = template is null ? default : template.Model.name,
            vcId = SettingFactory.Of(vcId, origin),
            role = role is { } set ? new(set, true, origin) : default,
        });
        new PseudowireBuilder(model).Configure(configure);
        return this;
    }
}

/// <summary>Says when traffic goes back to a primary pseudowire that has recovered. Command: <c>mpls l2vpn reroute</c>.</summary>
public sealed class RerouteBuilder : Builder<RerouteBuilder, AttachmentCircuit>
{
    internal RerouteBuilder(AttachmentCircuit model)
        : base(model)
    {
    }

    /// <summary>After a delay. Keyword: <c>delay</c>.</summary>
    /// <param name="seconds">10 to 10800 s.</param>
    /// <returns>This builder.</returns>
    public RerouteBuilder Delay(RerouteDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.rerouteDelay, seconds, file, line);

    /// <summary>At once. Keyword: <c>immediately</c>.</summary>
    /// <returns>This builder.</returns>
    public RerouteBuilder Immediately([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.reroutePolicy, NetDsl.Huawei.ReroutePolicy.Immediately, file, line);

    /// <summary>Not as long as the secondary works. Keyword: <c>never</c>.</summary>
    /// <returns>This builder.</returns>
    public RerouteBuilder Never([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.reroutePolicy, NetDsl.Huawei.ReroutePolicy.Never, file, line);

    /// <summary>How long after going back the far end is told that the fault is over; FRR only. Keyword: <c>resume</c>.</summary>
    /// <param name="seconds">0 to 600 s.</param>
    /// <returns>This builder.</returns>
    public RerouteBuilder Resume(ResumeDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.resumeDelay, seconds, file, line);
}
