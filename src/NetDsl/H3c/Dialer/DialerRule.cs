using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>Dial-on-demand routing.</content>
public sealed partial class ComwareRouter
{
    internal List<DialRule>? dialRules;
    internal Setting<FlowInterval> flowInterval;

    /// <summary>The dial rules. Command: <c>dialer-group ... rule</c>.</summary>
    public IReadOnlyList<DialRule> DialRules => dialRules ?? (IReadOnlyList<DialRule>)[];

    /// <summary>Over how long the load of dial-up links is measured, in seconds; 20 when not set. Command: <c>dialer flow-interval</c>.</summary>
    public Setting<FlowInterval> FlowInterval => flowInterval;
}

/// <summary>The protocol that a dial rule is about.</summary>
public enum DialProtocol
{
    /// <summary>IPv4. Keyword: <c>ip</c>.</summary>
    Ip,

    /// <summary>IPv6. Keyword: <c>ipv6</c>.</summary>
    Ipv6,
}

/// <summary>Which packets are interesting, so that a call is made for them and keeps up. Command: <c>dialer-group ... rule</c>.</summary>
public sealed class DialRule : ConfigObject
{
    internal Setting<DialerGroupNumber> group;
    internal Setting<DialProtocol> protocol;
    internal Setting<bool> permit;
    internal Setting<AclNumber> acl;
    internal Setting<AclName> aclName;

    /// <summary>The number that interfaces refer to.</summary>
    public Setting<DialerGroupNumber> Group => group;

    /// <summary>The protocol; not set where an ACL decides. Keywords: <c>ip</c>, <c>ipv6</c>.</summary>
    public Setting<DialProtocol> Protocol => protocol;

    /// <summary>True: its packets are interesting. Keywords: <c>permit</c>, <c>deny</c>.</summary>
    public Setting<bool> Permit => permit;

    /// <summary>The number of the ACL that decides. Keyword: <c>acl</c>.</summary>
    public Setting<AclNumber> Acl => acl;

    /// <summary>The name of the ACL that decides. Keyword: <c>acl name</c>.</summary>
    public Setting<AclName> AclName => aclName;
}
