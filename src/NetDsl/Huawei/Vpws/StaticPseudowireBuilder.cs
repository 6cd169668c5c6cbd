using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a static pseudowire. Its verbs set options of the <c>mpls static-l2vc</c> line and the lines that belong to this pseudowire.</summary>
public sealed class StaticPseudowireBuilder : PseudowireBuilderBase<StaticPseudowireBuilder, StaticPseudowire>
{
    internal StaticPseudowireBuilder(StaticPseudowire model)
        : base(model)
    {
    }

    /// <summary>The VC ID, which a static pseudowire needs for connectivity checks only.</summary>
    /// <param name="vcId">1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public StaticPseudowireBuilder VcId(VcId vcId, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vcId, vcId, file, line);

    /// <summary>Takes what is not said here from a template, which needs the VC ID as well. Keyword: <c>pw-template</c>.</summary>
    /// <param name="template">The template, 1 to 19 characters.</param>
    /// <param name="vcId">The VC ID, 1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public StaticPseudowireBuilder Template(PwTemplateName template, VcId vcId, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.vcId, vcId, file, line);
        return Set(ref Model.template, template, file, line);
    }
}

/// <content>Static pseudowires of an attachment circuit.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>
    /// The primary pseudowire, with labels that are configured by hand.
    /// Command: <c>mpls static-l2vc destination</c> <i>address</i> <c>transmit-vpn-label</c> <i>label</i> <c>receive-vpn-label</c> <i>label</i>.
    /// </summary>
    /// <param name="destination">The LSR ID of the router at the other end.</param>
    /// <param name="transmitLabel">The label that is sent: what the other end receives, 0 to 1048575.</param>
    /// <param name="receiveLabel">The label that is received: what the other end sends, 16 to 65551; most interfaces take no more than 32783.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder StaticPseudowire(Ipv4Address destination, MplsLabel transmitLabel, ReceiveLabel receiveLabel, Action<StaticPseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddStatic(destination, transmitLabel, receiveLabel, null, configure, new Origin(file, line));

    /// <summary>The static pseudowire that takes over when the primary fails; with the same options as the primary, to another router. Keyword: <c>secondary</c>.</summary>
    /// <param name="destination">The LSR ID of the router at the other end.</param>
    /// <param name="transmitLabel">The label that is sent: what the other end receives, 0 to 1048575.</param>
    /// <param name="receiveLabel">The label that is received: what the other end sends, 16 to 65551; most interfaces take no more than 32783.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder SecondaryStaticPseudowire(Ipv4Address destination, MplsLabel transmitLabel, ReceiveLabel receiveLabel, Action<StaticPseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddStatic(destination, transmitLabel, receiveLabel, PseudowireRole.Secondary, configure, new Origin(file, line));

    /// <summary>The static pseudowire between two routers that share a CE. Keyword: <c>bypass</c>.</summary>
    /// <param name="destination">The LSR ID of the other router of the CE.</param>
    /// <param name="transmitLabel">The label that is sent: what the other end receives, 0 to 1048575.</param>
    /// <param name="receiveLabel">The label that is received: what the other end sends, 16 to 65551; most interfaces take no more than 32783.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder BypassStaticPseudowire(Ipv4Address destination, MplsLabel transmitLabel, ReceiveLabel receiveLabel, Action<StaticPseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddStatic(destination, transmitLabel, receiveLabel, PseudowireRole.Bypass, configure, new Origin(file, line));

    /// <summary>The primary static pseudowire, with the peer and the options of a template. Command: <c>mpls static-l2vc pw-template</c> <i>template vc-id</i>.</summary>
    /// <param name="template">The template; it names the peer.</param>
    /// <param name="vcId">The VC ID, 1 to 4294967295.</param>
    /// <param name="transmitLabel">The label that is sent: what the other end receives, 0 to 1048575.</param>
    /// <param name="receiveLabel">The label that is received: what the other end sends, 16 to 65551; most interfaces take no more than 32783.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public InterfaceBuilder StaticPseudowire(PwTemplateBuilder template, VcId vcId, MplsLabel transmitLabel, ReceiveLabel receiveLabel, Action<StaticPseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddStatic(null, transmitLabel, receiveLabel, null, Templated(template ?? throw new ArgumentNullException(nameof(template)), vcId, configure, file, line), new Origin(file, line));

    /// <summary>The secondary static pseudowire, with the peer and the options of a template. Keyword: <c>secondary</c>.</summary>
    /// <param name="template">The template; it names the peer.</param>
    /// <param name="vcId">The VC ID, 1 to 4294967295.</param>
    /// <param name="transmitLabel">The label that is sent: what the other end receives, 0 to 1048575.</param>
    /// <param name="receiveLabel">The label that is received: what the other end sends, 16 to 65551; most interfaces take no more than 32783.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public InterfaceBuilder SecondaryStaticPseudowire(PwTemplateBuilder template, VcId vcId, MplsLabel transmitLabel, ReceiveLabel receiveLabel, Action<StaticPseudowireBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddStatic(null, transmitLabel, receiveLabel, PseudowireRole.Secondary, Templated(template ?? throw new ArgumentNullException(nameof(template)), vcId, configure, file, line), new Origin(file, line));

    private static Action<StaticPseudowireBuilder> Templated(PwTemplateBuilder template, VcId vcId, Action<StaticPseudowireBuilder>? configure, string file, int line) =>
        pw => pw.Template(template, vcId, file, line).Configure(configure);

    private InterfaceBuilder AddStatic(Ipv4Address? destination, MplsLabel transmitLabel, ReceiveLabel receiveLabel, PseudowireRole? role, Action<StaticPseudowireBuilder>? configure, Origin origin)
    {
        var model = Circuit(origin).Add(new StaticPseudowire
        {
            Origin = origin,
            destination = SettingFactory.Maybe(destination, origin),
            transmitLabel = SettingFactory.Of(transmitLabel, origin),
            receiveLabel = SettingFactory.Of(receiveLabel, origin),
            role = role is { } set ? new(set, true, origin) : default,
        });
        new StaticPseudowireBuilder(model).Configure(configure);
        return this;
    }
}
