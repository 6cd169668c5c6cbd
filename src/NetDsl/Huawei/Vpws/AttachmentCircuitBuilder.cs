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
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public InterfaceBuilder Pseudowire(PwTemplateBuilder template, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(null, template ?? throw new ArgumentNullException(nameof(template)), vcId, null, configure, file, line);

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
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public InterfaceBuilder SecondaryPseudowire(PwTemplateBuilder template, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(null, template ?? throw new ArgumentNullException(nameof(template)), vcId, PseudowireRole.Secondary, configure, file, line);

    /// <summary>The pseudowire between two routers that share a CE. Command: <c>mpls l2vc</c> <i>peer vc-id</i> <c>bypass</c>.</summary>
    /// <param name="peer">The LSR ID of the other router of the CE.</param>
    /// <param name="vcId">The VC ID, equal at both ends.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder BypassPseudowire(Ipv4Address peer, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(peer, null, vcId, PseudowireRole.Bypass, configure, file, line);

    /// <summary>The bypass, with the peer and the options of a template. Command: <c>mpls l2vc pw-template</c> <i>template vc-id</i> <c>bypass</c>.</summary>
    /// <param name="template">The template; it names the peer.</param>
    /// <param name="vcId">The VC ID, equal at both ends.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public InterfaceBuilder BypassPseudowire(PwTemplateBuilder template, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(null, template ?? throw new ArgumentNullException(nameof(template)), vcId, PseudowireRole.Bypass, configure, file, line);

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

    /// <summary>The management pseudowire, with the peer and the options of a template. Command: <c>mpls l2vc pw-template</c> <i>template vc-id</i> <c>admin</c>.</summary>
    /// <param name="template">The template; it names the peer.</param>
    /// <param name="vcId">The VC ID, equal at both ends.</param>
    /// <param name="configure">Sets options: control word and tunnel policy.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public InterfaceBuilder ManagementPseudowire(PwTemplateBuilder template, VcId vcId, Action<PseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddPseudowire(null, template ?? throw new ArgumentNullException(nameof(template)), vcId, PseudowireRole.Management, configure, file, line);

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
        Set(ref Circuit(new Origin(file, line)).EnsureMaintenance(new Origin(file, line)).switchover, on, file, line);

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
