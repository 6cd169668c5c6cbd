using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>A direction of user traffic.</summary>
public enum TrafficDirection
{
    /// <summary>What users send. Keyword: <c>inbound</c>.</summary>
    Inbound,

    /// <summary>What users receive. Keyword: <c>outbound</c>.</summary>
    Outbound,
}

/// <summary>A domain of users: how they are authenticated and what they get. Command: <c>domain</c>.</summary>
public sealed class AaaDomain : ViewObject
{
    internal Setting<DomainName> name;
    internal Setting<AaaSchemeName> authenticationScheme;
    internal Setting<AaaSchemeName> accountingScheme;
    internal Setting<RadiusGroupName> radiusGroup;
    internal Setting<VpnInstanceName> vpnInstance;
    internal Setting<IdleCutTime> idleTime;
    internal Setting<IdleCutTraffic> idleTraffic;
    internal Setting<bool> idleZeroRate;
    internal Setting<TrafficDirection> idleDirection;
    internal Setting<bool> l2tpByRadius;
    internal Setting<PasswordForm> authorizeForm;
    internal Setting<Secret> authorizePassword;
    internal Setting<bool> tunnelAccounting;
    internal Setting<bool> dslamSpeed;
    internal Setting<QosProfileName> inboundProfile;
    internal Setting<QosProfileName> outboundProfile;
    internal Setting<bool> peerBackup;
    internal List<DomainPool>? pools;
    internal List<DomainL2tpGroup>? l2tpGroups;

    /// <summary>The name.</summary>
    public Setting<DomainName> Name => name;

    /// <summary>How the users are authenticated. Command: <c>authentication-scheme</c>.</summary>
    public Setting<AaaSchemeName> AuthenticationScheme => authenticationScheme;

    /// <summary>Where their use is counted. Command: <c>accounting-scheme</c>.</summary>
    public Setting<AaaSchemeName> AccountingScheme => accountingScheme;

    /// <summary>The RADIUS servers. Command: <c>radius-server group</c>.</summary>
    public Setting<RadiusGroupName> RadiusGroup => radiusGroup;

    /// <summary>The VPN instance of the users. Command: <c>vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> VpnInstance => vpnInstance;

    /// <summary>After how long. Command: <c>idle-cut</c>.</summary>
    public Setting<IdleCutTime> IdleTime => idleTime;

    /// <summary>Which traffic counts as none, in KB per minute.</summary>
    public Setting<IdleCutTraffic> IdleTraffic => idleTraffic;

    /// <summary>Only no traffic at all counts as none. Keyword: <c>zero-rate</c>.</summary>
    public Setting<bool> IdleZeroRate => idleZeroRate;

    /// <summary>Only this direction counts. Keywords: <c>inbound</c>, <c>outbound</c>.</summary>
    public Setting<TrafficDirection> IdleDirection => idleDirection;

    /// <summary>RADIUS decides whether and where a user is tunnelled; L2TP groups of the domain do not count. Command: <c>l2tp-user radius-force</c>.</summary>
    public Setting<bool> L2tpByRadius => l2tpByRadius;

    /// <summary>How the password is given. Keywords: <c>simple</c>, <c>cipher</c>.</summary>
    public Setting<PasswordForm> AuthorizeForm => authorizeForm;

    /// <summary>The password with which RADIUS is asked for tunnels. Command: <c>l2tp-authorize password</c>.</summary>
    public Setting<Secret> AuthorizePassword => authorizePassword;

    /// <summary>Tunnels are counted as RFC 2867 says. Command: <c>tunnel-acct-2867</c>.</summary>
    public Setting<bool> TunnelAccounting => tunnelAccounting;

    /// <summary>The LNS is told the speed of the line. Command: <c>l2tp dslam-connect-speed enable</c>.</summary>
    public Setting<bool> DslamSpeed => dslamSpeed;

    /// <summary>The QoS profile of L2TP users for what they send. Command: <c>qos-profile ... inbound lns-gts</c>.</summary>
    public Setting<QosProfileName> InboundProfile => inboundProfile;

    /// <summary>The QoS profile of L2TP users for what they receive. Command: <c>qos-profile ... outbound lns-gts</c>.</summary>
    public Setting<QosProfileName> OutboundProfile => outboundProfile;

    /// <summary>The users are backed up on the other device of a pair. On unless it is turned off. Command: <c>peer-backup enable</c>, <c>undo peer-backup enable</c>.</summary>
    public Setting<bool> PeerBackup => peerBackup;

    /// <summary>The address pools of the users, in the order of use. Command: <c>ip-pool</c>.</summary>
    public IReadOnlyList<DomainPool> Pools => pools ?? (IReadOnlyList<DomainPool>)[];

    /// <summary>The L2TP groups through which the users are tunnelled; on a LAC. Command: <c>l2tp-group</c>.</summary>
    public IReadOnlyList<DomainL2tpGroup> L2tpGroups => l2tpGroups ?? (IReadOnlyList<DomainL2tpGroup>)[];
}

/// <summary>An address pool of a domain. Command: <c>ip-pool</c>.</summary>
public sealed class DomainPool : ConfigObject
{
    internal Setting<IpPoolName> pool;

    /// <summary>The name of the pool.</summary>
    public Setting<IpPoolName> Pool => pool;
}

/// <summary>An L2TP group of a domain. Command: <c>l2tp-group</c>.</summary>
public sealed class DomainL2tpGroup : ConfigObject
{
    internal Setting<L2tpGroupName> group;

    /// <summary>The name of the L2TP group.</summary>
    public Setting<L2tpGroupName> Group => group;
}
