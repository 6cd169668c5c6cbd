using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>Dial-on-demand routing.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>A Dialer interface. Command: <c>interface Dialer</c> <i>number</i>.</summary>
    /// <param name="number">0 to 1023.</param>
    /// <param name="configure">Describes the interface.</param>
    /// <returns>The builder of the interface.</returns>
    public ComwareInterfaceBuilder Dialer(DialerNumber number, Action<ComwareInterfaceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Interface(number.IsUnknown ? default : InterfaceName.Parse("Dialer" + number), configure, file, line);

    /// <summary>All packets of a protocol are interesting, or none. Command: <c>dialer-group</c> <i>group</i> <c>rule</c> <i>protocol</i> <c>permit</c>.</summary>
    /// <param name="group">1 to 255; interfaces refer to it.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="permit">False: the packets are not interesting. Keyword: <c>deny</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder DialRule(DialerGroupNumber group, Input<DialProtocol> protocol, Input<bool>? permit = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.dialRules ??= []).Add(new DialRule
        {
            Origin = origin,
            group = SettingFactory.Of(group, origin),
            protocol = SettingFactory.Of(protocol, origin),
            permit = SettingFactory.Of(permit, origin),
        });
        return this;
    }

    /// <summary>What an ACL permits is interesting. Command: <c>dialer-group</c> <i>group</i> <c>rule acl</c>.</summary>
    /// <param name="group">1 to 255; interfaces refer to it.</param>
    /// <param name="acl">2000 to 3999.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder DialRuleByAcl(DialerGroupNumber group, AclNumber acl, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.dialRules ??= []).Add(new DialRule { Origin = origin, group = SettingFactory.Of(group, origin), acl = SettingFactory.Of(acl, origin) });
        return this;
    }

    /// <summary>What an ACL permits is interesting. Command: <c>dialer-group</c> <i>group</i> <c>rule acl name</c>.</summary>
    /// <param name="group">1 to 255; interfaces refer to it.</param>
    /// <param name="acl">1 to 63 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder DialRuleByNamedAcl(DialerGroupNumber group, AclName acl, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.dialRules ??= []).Add(new DialRule { Origin = origin, group = SettingFactory.Of(group, origin), aclName = SettingFactory.Of(acl, origin) });
        return this;
    }

    /// <summary>Over how long the load of dial-up links is measured. Command: <c>dialer flow-interval</c>.</summary>
    /// <param name="seconds">1 to 1500 s.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder FlowInterval(FlowInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.flowInterval, seconds, file, line);
}
