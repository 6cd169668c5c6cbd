using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an address family of a VPN instance.</summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
public abstract class VpnFamilyBuilder<TSelf> : ViewBuilder<TSelf, VpnFamily>
    where TSelf : VpnFamilyBuilder<TSelf>
{
    internal VpnFamilyBuilder(VpnFamily model)
        : base(model)
    {
    }

    /// <summary>The route distinguisher, which everything else in the family needs. Command: <c>route-distinguisher</c>.</summary>
    /// <param name="value">Such as <c>100:1</c> or <c>10.1.1.1:1</c>; unique on the router.</param>
    /// <returns>This builder.</returns>
    public TSelf RouteDistinguisher(RouteDistinguisher value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.routeDistinguisher, value, file, line);

    /// <summary>
    /// A route target that routes are sent with and taken in by. Two lines, as the device displays it: <c>vpn-target ... export-extcommunity</c>
    /// and <c>vpn-target ... import-extcommunity</c>.
    /// </summary>
    /// <param name="target">Such as <c>100:1</c>.</param>
    /// <returns>This builder.</returns>
    public TSelf RouteTarget(RouteTarget target, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        ExportTarget(target, file, line).ImportTarget(target, file, line);

    /// <summary>A route target that routes are sent with. Command: <c>vpn-target ... export-extcommunity</c>.</summary>
    /// <param name="target">Such as <c>100:1</c>.</param>
    /// <returns>This builder.</returns>
    public TSelf ExportTarget(RouteTarget target, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddTarget(target, RouteTargetUse.Export, new Origin(file, line));

    /// <summary>A route target by which routes are taken in. Command: <c>vpn-target ... import-extcommunity</c>.</summary>
    /// <param name="target">Such as <c>100:1</c>.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportTarget(RouteTarget target, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddTarget(target, RouteTargetUse.Import, new Origin(file, line));

    /// <summary>For what labels are assigned. Command: <c>apply-label</c>.</summary>
    /// <param name="mode">For the instance, each next hop or each route.</param>
    /// <returns>This builder.</returns>
    public TSelf LabelMode(Input<VpnLabelMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.labelMode, mode, file, line);

    /// <summary>Assigns labels whose packets go on without a look at the address. Command: <c>apply-label ... pop-go</c>.</summary>
    /// <param name="mode">For each next hop or each route.</param>
    /// <returns>This builder.</returns>
    public TSelf PopGo(Input<VpnPopGoMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.popGo, mode, file, line);

    /// <summary>The tunnels that carry the instance. Command: <c>tnl-policy</c>.</summary>
    /// <param name="policy">The tunnel policy, 1 to 39 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf TunnelPolicy(TunnelPolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tunnelPolicy, policy, file, line);

    /// <summary>A backup next hop for the routes of remote PEs. Command: <c>vpn frr</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf VpnFrr(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vpnFrr, on, file, line);

    /// <summary>A backup next hop for the routes of CEs. Commands: <c>ip frr</c>, <c>ipv6 frr</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf IpFrr(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ipFrr, on, file, line);

    /// <summary>Picks and changes the routes that are taken in. Command: <c>import route-policy</c>.</summary>
    /// <param name="policy">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportPolicy(RoutePolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.importPolicy, policy, file, line);

    /// <summary>Picks and changes the routes that are sent. Command: <c>export route-policy</c>.</summary>
    /// <param name="policy">The route policy, 1 to 200 characters.</param>
    /// <param name="addsTargetFirst">True: the export targets are added before the policy looks at a route.</param>
    /// <returns>This builder.</returns>
    public TSelf ExportPolicy(RoutePolicyName policy, Input<bool>? addsTargetFirst = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.exportAddsTargetFirst = SettingFactory.Maybe(addsTargetFirst, new Origin(file, line));
        return Set(ref Model.exportPolicy, policy, file, line);
    }

    /// <summary>How the TTL of packets goes through the VPN. Command: <c>ttl-mode</c>.</summary>
    /// <param name="mode">Pipe or uniform.</param>
    /// <returns>This builder.</returns>
    public TSelf TtlMode(Input<VpnTtlMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ttlMode, mode, file, line);

    /// <summary>Routes of remote PEs go on to other PEs. Command: <c>transit-vpn</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf Transit(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.transit, on, file, line);

    /// <summary>The color of routes that carry none. Command: <c>default-color</c>.</summary>
    /// <param name="color">0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public TSelf DefaultColor(SegmentRoutingColor color, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultColor, color, file, line);

    /// <summary>Limits the prefixes of the instance. Command: <c>prefix limit</c>.</summary>
    /// <param name="limit">How many, 1 to 4294967295.</param>
    /// <param name="alertAt">At which part of them the device warns, 1 to 100 percent; left out, it warns at the limit and takes them all the same.</param>
    /// <returns>This builder.</returns>
    public TSelf PrefixLimit(RouteLimit limit, RouteAlertPercent? alertAt = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.prefixLimit = Limit(limit, alertAt, new Origin(file, line));
        return Self;
    }

    /// <summary>Limits the routes of the instance. Command: <c>routing-table limit</c>.</summary>
    /// <param name="limit">How many, 1 to 4294967295.</param>
    /// <param name="alertAt">At which part of them the device warns, 1 to 100 percent; left out, it warns at the limit and takes them all the same.</param>
    /// <returns>This builder.</returns>
    public TSelf TableLimit(RouteLimit limit, RouteAlertPercent? alertAt = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.tableLimit = Limit(limit, alertAt, new Origin(file, line));
        return Self;
    }

    private static VpnRouteLimit Limit(RouteLimit limit, RouteAlertPercent? alertAt, Origin origin) => new()
    {
        Origin = origin,
        limit = SettingFactory.Of(limit, origin),
        alertAt = SettingFactory.Maybe(alertAt, origin),
        alertsOnly = alertAt is null ? new Setting<bool>(true, true, origin) : default,
    };

    private TSelf AddTarget(RouteTarget target, RouteTargetUse use, Origin origin)
    {
        (Model.targets ??= []).Add(new VpnTarget { Origin = origin, targets = [SettingFactory.Of(target, origin)], use = new(use, true, origin) });
        return Self;
    }
}
