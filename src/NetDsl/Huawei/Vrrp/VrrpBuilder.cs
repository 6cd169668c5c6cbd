using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes a VRRP group of an interface.</summary>
public sealed class VrrpBuilder : Builder<VrrpBuilder, InterfaceVrrp>
{
    private readonly Setting<VirtualRouterId> _vrid;
    private VrrpGroup? _group;

    internal VrrpBuilder(InterfaceVrrp model, Setting<VirtualRouterId> vrid)
        : base(model)
    {
        _vrid = vrid;
        _group = model.Find(vrid);
    }

    /// <summary>A further virtual address. Keyword: <c>virtual-ip</c>.</summary>
    /// <param name="address">In the network of the interface.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder VirtualIp(Ipv4Address address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.addresses ??= []).Add(new VrrpAddress { Origin = origin, vrid = _vrid, address = SettingFactory.Of(address, origin) });
        return this;
    }

    /// <summary>Lets the group steer other groups, pseudowires and services. Command: <c>admin-vrrp vrid</c>.</summary>
    /// <param name="ignoreIfDown">The group stays as it is when its interface goes down. Keyword: <c>ignore-if-down</c>.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder Admin(Input<bool>? ignoreIfDown = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Group(file, line).ignoreIfDown = SettingFactory.Maybe(ignoreIfDown, origin);
        return Set(ref Group(file, line).admin, true, file, line);
    }

    /// <summary>The priority of this router; the greatest becomes master. Keyword: <c>priority</c>.</summary>
    /// <param name="priority">1 to 254; 100 without this verb.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder Priority(VrrpPriority priority, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Group(file, line).priority, priority, file, line);

    /// <summary>How long this router waits before it takes over from a worse master. Keyword: <c>preempt-mode timer delay</c>.</summary>
    /// <param name="seconds">0 to 10800 s.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder PreemptDelay(VrrpPreemptDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var group = Group(file, line);
        group.preemptDisabled = default;
        return Set(ref group.preemptDelay, seconds, file, line);
    }

    /// <summary>Does not take over from a worse master. Keyword: <c>preempt-mode disable</c>.</summary>
    /// <returns>This builder.</returns>
    public VrrpBuilder NoPreemption([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var group = Group(file, line);
        group.preemptDelay = default;
        return Set(ref group.preemptDisabled, true, file, line);
    }

    /// <summary>The interval of advertisements; equal on all routers of the group. Keyword: <c>timer advertise</c>.</summary>
    /// <param name="seconds">1 to 255 s.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder AdvertiseInterval(VrrpAdvertiseInterval seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var group = Group(file, line);
        group.fastAdvertiseInterval = default;
        return Set(ref group.advertiseInterval, seconds, file, line);
    }

    /// <summary>A fast interval of advertisements; equal on all routers of the group. Keyword: <c>timer advertise millisecond</c>.</summary>
    /// <param name="interval">The interval.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder FastAdvertiseInterval(Input<VrrpFastInterval> interval, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var group = Group(file, line);
        group.advertiseInterval = default;
        return Set(ref group.fastAdvertiseInterval, interval, file, line);
    }

    /// <summary>After how many missing advertisements the master is down. Keyword: <c>holding-multiplier</c>.</summary>
    /// <param name="multiplier">3 to 10.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder HoldingMultiplier(VrrpHoldingMultiplier multiplier, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Group(file, line).holdingMultiplier, multiplier, file, line);

    /// <summary>How long the group stays in the initial state. Keyword: <c>initialize state-hold-time</c>.</summary>
    /// <param name="seconds">0 to 3600 s.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder StateHoldTime(VrrpWaitingTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Group(file, line).stateHoldTime, seconds, file, line);

    /// <summary>Forwards what the router receives although it is backup. Keyword: <c>backup-forward</c>.</summary>
    /// <returns>This builder.</returns>
    public VrrpBuilder BackupForward([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Group(file, line).backupForward, true, file, line);

    /// <summary>Takes over at once after a short failure. Keyword: <c>fast-resume</c>.</summary>
    /// <returns>This builder.</returns>
    public VrrpBuilder FastResume([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Group(file, line).fastResume, true, file, line);

    /// <summary>Follows a management VRRP group. Keyword: <c>track admin-vrrp</c>.</summary>
    /// <param name="on">The interface of the management group.</param>
    /// <param name="vrid">The virtual router ID of the management group, 1 to 255.</param>
    /// <param name="unflowdown">The interface does not go down with the management group. Keyword: <c>unflowdown</c>.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder TrackAdmin(InterfaceName on, VirtualRouterId vrid, Input<bool>? unflowdown = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var group = Group(file, line);
        group.leaderInterface = SettingFactory.Of(on, origin);
        group.leaderVrid = SettingFactory.Of(vrid, origin);
        group.unflowdown = SettingFactory.Maybe(unflowdown, origin);
        return this;
    }

    /// <summary>Changes the priority when an interface goes down. Keyword: <c>track interface</c>.</summary>
    /// <param name="tracked">The interface.</param>
    /// <param name="reduced">How much the priority sinks, 1 to 255; 10 when nothing is given. Keyword: <c>reduced</c>.</param>
    /// <param name="increased">How much the priority grows instead, 1 to 255. Keyword: <c>increased</c>.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder TrackInterface(InterfaceName tracked, VrrpPriorityChange? reduced = null, VrrpPriorityChange? increased = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Track(new VrrpTracking { @interface = SettingFactory.Of(tracked, new Origin(file, line)) }, reduced, increased, file, line);

    /// <summary>Changes the priority when a BFD session goes down. Keyword: <c>track bfd-session</c>.</summary>
    /// <param name="session">The local discriminator of the session, 1 to 16384.</param>
    /// <param name="reduced">How much the priority sinks, 1 to 255; 10 when nothing is given. Keyword: <c>reduced</c>.</param>
    /// <param name="increased">How much the priority grows instead, 1 to 255. Keyword: <c>increased</c>.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder TrackBfd(LocalDiscriminator session, VrrpPriorityChange? reduced = null, VrrpPriorityChange? increased = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Track(new VrrpTracking { bfdSession = SettingFactory.Of(session, new Origin(file, line)) }, reduced, increased, file, line);

    /// <summary>Switches over fast when a BFD session goes down, without changing the priority. Keyword: <c>track bfd-session ... peer</c> or <c>link</c>.</summary>
    /// <param name="session">The local discriminator of the session, 1 to 16384.</param>
    /// <param name="role">What the session watches.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder TrackBfd(LocalDiscriminator session, Input<VrrpBfdRole> role, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Track(new VrrpTracking { bfdSession = SettingFactory.Of(session, origin), bfdRole = SettingFactory.Of(role, origin) }, null, null, file, line);
    }

    /// <summary>Changes the priority when a named BFD session goes down. Keyword: <c>track bfd-session session-name</c>.</summary>
    /// <param name="session">The name of the session, 1 to 64 characters.</param>
    /// <param name="reduced">How much the priority sinks, 1 to 255; 10 when nothing is given. Keyword: <c>reduced</c>.</param>
    /// <param name="increased">How much the priority grows instead, 1 to 255. Keyword: <c>increased</c>.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder TrackBfdName(BfdSessionName session, VrrpPriorityChange? reduced = null, VrrpPriorityChange? increased = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Track(new VrrpTracking { bfdName = SettingFactory.Of(session, new Origin(file, line)) }, reduced, increased, file, line);

    /// <summary>Switches over fast when a named BFD session goes down. Keyword: <c>track bfd-session session-name ... peer</c> or <c>link</c>.</summary>
    /// <param name="session">The name of the session, 1 to 64 characters.</param>
    /// <param name="role">What the session watches.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder TrackBfdName(BfdSessionName session, Input<VrrpBfdRole> role, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Track(new VrrpTracking { bfdName = SettingFactory.Of(session, origin), bfdRole = SettingFactory.Of(role, origin) }, null, null, file, line);
    }

    /// <summary>Sinks the priority when a route is withdrawn. Keyword: <c>track ip route</c>.</summary>
    /// <param name="route">The route, such as <c>10.1.1.0/24</c>.</param>
    /// <param name="reduced">How much the priority sinks, 1 to 255; 10 when nothing is given. Keyword: <c>reduced</c>.</param>
    /// <param name="vpn">The VPN instance of the route. Keyword: <c>vpn-instance</c>.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder TrackRoute(Ipv4Prefix route, VrrpPriorityChange? reduced = null, VpnInstanceName? vpn = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var known = !route.IsUnknown;
        return Track(
            new VrrpTracking
            {
                route = new(known ? route.Address : default, known, origin),
                routeMask = new(known ? route.Mask : default, known, origin),
                routeVpn = SettingFactory.Maybe(vpn, origin),
            },
            reduced, null, file, line);
    }

    /// <summary>Follows the EFM state of an interface. Keyword: <c>track efm interface</c>.</summary>
    /// <param name="tracked">The interface.</param>
    /// <returns>This builder.</returns>
    public VrrpBuilder TrackEfm(InterfaceName tracked, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Track(new VrrpTracking { efmInterface = SettingFactory.Of(tracked, new Origin(file, line)) }, null, null, file, line);

    private VrrpBuilder Track(VrrpTracking tracking, VrrpPriorityChange? reduced, VrrpPriorityChange? increased, string file, int line)
    {
        tracking.Origin = new Origin(file, line);
        tracking.vrid = _vrid;
        tracking.reduced = SettingFactory.Maybe(reduced, tracking.Origin);
        tracking.increased = SettingFactory.Maybe(increased, tracking.Origin);
        (Model.tracking ??= []).Add(tracking);
        return this;
    }

    private VrrpGroup Group(string file, int line)
    {
        if (_group is null)
        {
            _group = new VrrpGroup { Origin = new Origin(file, line), vrid = _vrid };
            (Model.groups ??= []).Add(_group);
        }

        return _group;
    }
}

/// <content>VRRP.</content>
public sealed partial class InterfaceBuilder
{
    /// <summary>A VRRP group: the routers of the group share a virtual address. Command: <c>vrrp vrid ... virtual-ip</c>.</summary>
    /// <param name="vrid">The virtual router ID, 1 to 255, equal on all routers of the group.</param>
    /// <param name="virtualIp">The virtual address, in the network of the interface; none for a group that only steers others.</param>
    /// <param name="configure">Describes the group.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder Vrrp(VirtualRouterId vrid, Ipv4Address? virtualIp = null, Action<VrrpBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var vrrp = Model.EnsureVrrp(origin);
        var known = SettingFactory.Of(vrid, origin);
        var addresses = vrrp.addresses ??= [];
        if (virtualIp is not null || !addresses.Exists(a => a.vrid.Equals(known)))
            addresses.Add(new VrrpAddress { Origin = origin, vrid = known, address = SettingFactory.Maybe(virtualIp, origin) });
        new VrrpBuilder(vrrp, known).Configure(configure);
        return this;
    }

    /// <summary>How long VRRP waits after the interface has come up. Command: <c>vrrp recover-delay</c>.</summary>
    /// <param name="seconds">0 to 3600 s.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder VrrpRecoverDelay(VrrpWaitingTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureVrrp(new Origin(file, line)).recoverDelay, seconds, file, line);

    /// <summary>Does not check the TTL of VRRP advertisements. Command: <c>vrrp un-check ttl</c>.</summary>
    /// <param name="off">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public InterfaceBuilder VrrpUncheckTtl(Input<bool>? off = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureVrrp(new Origin(file, line)).ttlUnchecked, off, file, line);
}

/// <content>VRRP.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Sets what holds for VRRP on all interfaces. Commands: <c>vrrp version</c>, <c>vrrp gratuitous-arp timeout</c>, <c>vrrp recover-delay</c>.</summary>
    /// <param name="version">The version.</param>
    /// <param name="gratuitousArpInterval">The interval of gratuitous ARP packets, 30 to 1200 s.</param>
    /// <param name="recoverDelay">How long VRRP waits after an interface has come up, 0 to 3600 s.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder Vrrp(Input<VrrpVersion>? version = null, GratuitousArpInterval? gratuitousArpInterval = null, VrrpWaitingTime? recoverDelay = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.vrrp = new RouterVrrp
        {
            Origin = origin,
            version = SettingFactory.Maybe(version, origin),
            gratuitousArpInterval = SettingFactory.Maybe(gratuitousArpInterval, origin),
            recoverDelay = SettingFactory.Maybe(recoverDelay, origin),
        };
        return this;
    }
}
