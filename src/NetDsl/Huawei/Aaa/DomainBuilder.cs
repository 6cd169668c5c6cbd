using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a domain of users.</summary>
public sealed class DomainBuilder : ViewBuilder<DomainBuilder, AaaDomain>
{
    internal DomainBuilder(AaaDomain model)
        : base(model)
    {
    }

    /// <summary>How the users are authenticated. Command: <c>authentication-scheme</c>.</summary>
    /// <param name="name">The authentication scheme; <c>default</c>, <c>default0</c> and <c>default1</c> are always there.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder AuthenticationScheme(AaaSchemeName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.authenticationScheme, name, file, line);

    /// <summary>Where their use is counted. Command: <c>accounting-scheme</c>.</summary>
    /// <param name="name">The accounting scheme; <c>default0</c> and <c>default1</c> are always there.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder AccountingScheme(AaaSchemeName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.accountingScheme, name, file, line);

    /// <summary>The RADIUS servers. Command: <c>radius-server group</c>.</summary>
    /// <param name="name">The RADIUS server group.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder RadiusGroup(RadiusGroupName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.radiusGroup, name, file, line);

    /// <summary>The VPN instance of the users. Command: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vpnInstance, name, file, line);

    /// <summary>Users without traffic are cut off. Command: <c>idle-cut</c>.</summary>
    /// <param name="time">0 to 2880.</param>
    /// <param name="traffic">Which traffic counts as none, 0 to 76800000 KB per minute; only no traffic at all when left out.</param>
    /// <param name="direction">Only this direction counts. Keywords: <c>inbound</c>, <c>outbound</c>.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder IdleCut(IdleCutTime time, IdleCutTraffic? traffic = null, Input<TrafficDirection>? direction = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.idleTime = SettingFactory.Of(time, origin);
        Model.idleTraffic = SettingFactory.Maybe(traffic, origin);
        Model.idleZeroRate = traffic is null ? SettingFactory.Of(new Input<bool>(true), origin) : default;
        Model.idleDirection = SettingFactory.Maybe(direction, origin);
        return this;
    }

    /// <summary>The address pools of the users, in the order of use. Command: <c>ip-pool</c>.</summary>
    /// <param name="pool">The name of the pool.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder Pool(IpPoolName pool, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.pools ??= []).Add(new DomainPool { Origin = origin, pool = SettingFactory.Of(pool, origin) });
        return this;
    }

    /// <summary>The L2TP groups through which the users are tunnelled; on a LAC. Command: <c>l2tp-group</c>.</summary>
    /// <param name="group">The name of the L2TP group.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder L2tpGroup(L2tpGroupName group, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.l2tpGroups ??= []).Add(new DomainL2tpGroup { Origin = origin, group = SettingFactory.Of(group, origin) });
        return this;
    }

    /// <summary>RADIUS decides whether and where a user is tunnelled; L2TP groups of the domain do not count. Command: <c>l2tp-user radius-force</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder L2tpByRadius(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.l2tpByRadius, on, file, line);

    /// <summary>The password with which RADIUS is asked for tunnels. Command: <c>l2tp-authorize password</c>.</summary>
    /// <param name="password">1 to 16 characters.</param>
    /// <param name="form">How the device keeps it; enciphered when left out. Keywords: <c>simple</c>, <c>cipher</c>.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder L2tpAuthorizePassword(Secret password, Input<PasswordForm>? form = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.authorizeForm = SettingFactory.Of(form ?? PasswordForm.Cipher, origin);
        Model.authorizePassword = SettingFactory.Of(password, origin);
        return this;
    }

    /// <summary>Tunnels are counted as RFC 2867 says. Command: <c>tunnel-acct-2867</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder TunnelAccounting(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tunnelAccounting, on, file, line);

    /// <summary>The LNS is told the speed of the line. Command: <c>l2tp dslam-connect-speed enable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder DslamConnectSpeed(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.dslamSpeed, on, file, line);

    /// <summary>The QoS profiles of L2TP users, on an LNS. Command: <c>qos-profile ... lns-gts</c>.</summary>
    /// <param name="inbound">For what they send. Keyword: <c>inbound</c>.</param>
    /// <param name="outbound">For what they receive. Keyword: <c>outbound</c>.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder L2tpQosProfile(QosProfileName? inbound = null, QosProfileName? outbound = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.inboundProfile = SettingFactory.Maybe(inbound, origin);
        Model.outboundProfile = SettingFactory.Maybe(outbound, origin);
        return this;
    }

    /// <summary>The users are backed up on the other device of a pair. On unless it is turned off. Command: <c>peer-backup enable</c>.</summary>
    /// <param name="on">False turns it off. Command: <c>undo peer-backup enable</c>.</param>
    /// <returns>This builder.</returns>
    public DomainBuilder PeerBackup(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.peerBackup, on, file, line);
}
