using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>BGP.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>Enables BGP; a router has it once. Command: <c>bgp</c>.</summary>
    /// <param name="asNumber">The AS of the router, 1 to 4294967295.</param>
    /// <param name="configure">Describes peers and address families.</param>
    /// <returns>The builder of BGP.</returns>
    public BgpBuilder Bgp(AsNumber asNumber, Action<BgpBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.bgp ??= new Bgp { Origin = origin };
        model.asNumber = SettingFactory.Of(asNumber, origin);
        return new BgpBuilder(model).Configure(configure);
    }
}

/// <summary>Describes BGP on a router.</summary>
public sealed class BgpBuilder : ViewBuilder<BgpBuilder, Bgp>
{
    internal BgpBuilder(Bgp model)
        : base(model)
    {
    }

    /// <summary>The AS of the router, for a peer that names it.</summary>
    /// <param name="builder">The builder of BGP.</param>
    public static implicit operator AsNumber(BgpBuilder builder) => builder.Model.asNumber.Or(default);

    /// <summary>The router ID. Command: <c>router-id</c>.</summary>
    /// <param name="routerId">Unique in the network.</param>
    /// <returns>This builder.</returns>
    public BgpBuilder RouterId(Ipv4Address routerId, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.routerId, routerId, file, line);

    /// <summary>Every VPN instance takes a router ID of its own. Command: <c>router-id vpn-instance auto-select</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpBuilder AutoRouterIds(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.autoRouterIds, on, file, line);

    /// <summary>
    /// Do new peers exchange IPv4 routes without being asked? Said before the peers. Commands: <c>default ipv4-unicast</c>,
    /// <c>undo default ipv4-unicast</c>.
    /// </summary>
    /// <param name="on">False writes <c>undo default ipv4-unicast</c>.</param>
    /// <returns>This builder.</returns>
    public BgpBuilder DefaultUnicast(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultUnicast, on, file, line);

    /// <summary>Forwarding goes on while BGP restarts. Command: <c>graceful-restart</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpBuilder GracefulRestart(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.gracefulRestart, on, file, line);

    /// <summary>The timers of all sessions. Command: <c>timer keepalive</c>.</summary>
    /// <param name="keepalive">How often keepalive messages are sent, 0 to 21845 s; a third of the hold time at the most.</param>
    /// <param name="hold">After how long without a message a peer is down, 3 to 65535 s.</param>
    /// <param name="leastHold">The least hold time that is accepted, 20 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public BgpBuilder Timers(BgpKeepaliveTime keepalive, BgpHoldTime hold, BgpLeastHoldTime? leastHold = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.leastHold = SettingFactory.Maybe(leastHold, new Origin(file, line));
        return Set(ref Model.keepalive, keepalive, file, line).Set(ref Model.hold, hold, file, line);
    }

    /// <summary>How often a connection is tried. Command: <c>timer connect-retry</c>.</summary>
    /// <param name="seconds">1 to 65535 s.</param>
    /// <returns>This builder.</returns>
    public BgpBuilder ConnectRetry(BgpConnectRetryTime seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.connectRetry, seconds, file, line);

    /// <summary>A group of peers that have settings in common; the same one again when the name was used before. Command: <c>group</c>.</summary>
    /// <param name="name">1 to 47 characters, letter case counts.</param>
    /// <param name="kind">In which AS the peers are; in the own one when left out.</param>
    /// <param name="configure">What the sessions have in common.</param>
    /// <returns>This builder.</returns>
    public BgpBuilder Group(BgpGroupName name, Input<BgpGroupKind>? kind = null, Action<BgpSessionBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        BgpBuilding.Group(ref Model.groups, ref Model.sessions, name, kind, configure, new Origin(file, line));
        return this;
    }

    /// <summary>A session with a peer; the same one again when the address was used before. Command: <c>peer ... as-number</c>.</summary>
    /// <param name="address">The address of the peer.</param>
    /// <param name="asNumber">The AS of the peer, 1 to 4294967295.</param>
    /// <param name="configure">Describes the session.</param>
    /// <returns>The builder of the session.</returns>
    public BgpSessionBuilder Peer(Ipv4Address address, AsNumber asNumber, Action<BgpSessionBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        BgpBuilding.Peer(ref Model.sessions, address, asNumber, configure, new Origin(file, line));

    /// <summary>A session with a peer of a group, which has its AS from there. Command: <c>peer ... group</c>.</summary>
    /// <param name="address">The address of the peer.</param>
    /// <param name="group">The group, 1 to 47 characters.</param>
    /// <param name="configure">Describes what the session has besides.</param>
    /// <returns>The builder of the session.</returns>
    public BgpSessionBuilder Member(Ipv4Address address, BgpGroupName group, Action<BgpSessionBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        BgpBuilding.Member(ref Model.sessions, address, group, configure, new Origin(file, line));

    /// <summary>IPv4 routes of the public network. Command: <c>ipv4-family unicast</c>.</summary>
    /// <param name="configure">Describes what is exchanged with whom.</param>
    /// <returns>The builder of the address family.</returns>
    public BgpUnicastBuilder Unicast(Action<BgpUnicastBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new BgpUnicastBuilder(Model.unicast ??= new BgpUnicastFamily { Origin = new Origin(file, line) }).Configure(configure);

    /// <summary>
    /// Labeled IPv4 routes as a family of their own; for one peer either this or labels in the unicast family.
    /// Command: <c>ipv4-family labeled-unicast</c>.
    /// </summary>
    /// <param name="configure">Describes what is exchanged with whom.</param>
    /// <returns>The builder of the address family.</returns>
    public BgpLabeledBuilder LabeledUnicast(Action<BgpLabeledBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new BgpLabeledBuilder(Model.labeledUnicast ??= new BgpLabeledFamily { Origin = new Origin(file, line) }).Configure(configure);

    /// <summary>IPv4 routes of VPNs, between PEs. Command: <c>ipv4-family vpnv4</c>.</summary>
    /// <param name="configure">Describes what is exchanged with whom.</param>
    /// <returns>The builder of the address family.</returns>
    public BgpVpnv4Builder Vpnv4(Action<BgpVpnv4Builder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new BgpVpnv4Builder(Model.vpnv4 ??= new BgpVpnv4Family { Origin = new Origin(file, line) }).Configure(configure);

    /// <summary>IPv4 routes of a VPN instance; the same one again when the name was used before. Command: <c>ipv4-family vpn-instance</c>.</summary>
    /// <param name="name">The VPN instance, 1 to 31 characters.</param>
    /// <param name="configure">Describes CEs and routes.</param>
    /// <returns>The builder of the address family.</returns>
    public BgpVpnInstanceBuilder VpnInstance(VpnInstanceName name, Action<BgpVpnInstanceBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new BgpVpnFamily { Origin = origin, name = SettingFactory.Of(name, origin) });
        return new BgpVpnInstanceBuilder(model).Configure(configure);
    }
}
