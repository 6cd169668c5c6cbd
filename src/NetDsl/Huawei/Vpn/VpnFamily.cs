using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>For what a PE assigns a label to the routes of a VPN instance. Command: <c>apply-label</c>.</summary>
public enum VpnLabelMode
{
    /// <summary>One label for all routes. Keyword: <c>per-instance</c>.</summary>
    PerInstance,

    /// <summary>A label for each next hop. Keyword: <c>per-nexthop</c>.</summary>
    PerNextHop,

    /// <summary>A label for each route. Keyword: <c>per-route</c>.</summary>
    PerRoute,
}

/// <summary>For what a PE assigns labels whose packets it sends on without a look at the address. Command: <c>apply-label ... pop-go</c>.</summary>
public enum VpnPopGoMode
{
    /// <summary>A label for each next hop. Keyword: <c>per-nexthop</c>.</summary>
    PerNextHop,

    /// <summary>A label for each route. Keyword: <c>per-route</c>.</summary>
    PerRoute,
}

/// <summary>What a route target of a VPN instance is for. Command: <c>vpn-target</c>.</summary>
public enum RouteTargetUse
{
    /// <summary>Routes are sent with it. Keyword: <c>export-extcommunity</c>.</summary>
    Export,

    /// <summary>Routes that carry it are taken in. Keyword: <c>import-extcommunity</c>.</summary>
    Import,

    /// <summary>Both. Keyword: <c>both</c>, which may be left out.</summary>
    Both,
}

/// <summary>How the TTL of packets goes through a VPN. Command: <c>ttl-mode</c>.</summary>
public enum VpnTtlMode
{
    /// <summary>The VPN is one hop. Keyword: <c>pipe</c>.</summary>
    Pipe,

    /// <summary>Every router of the backbone is a hop. Keyword: <c>uniform</c>.</summary>
    Uniform,
}

/// <summary>An address family of a VPN instance. Commands: <c>ipv4-family</c>, <c>ipv6-family</c>.</summary>
public sealed class VpnFamily : ViewObject
{
    internal Setting<RouteDistinguisher> routeDistinguisher;
    internal Setting<VpnLabelMode> labelMode;
    internal Setting<StaticVpnLabel> staticLabel;
    internal Setting<VpnPopGoMode> popGo;
    internal Setting<TunnelPolicyName> tunnelPolicy;
    internal Setting<bool> vpnFrr;
    internal Setting<bool> ipFrr;
    internal Setting<RoutePolicyName> importPolicy;
    internal Setting<RoutePolicyName> exportPolicy;
    internal Setting<bool> exportAddsTargetFirst;
    internal Setting<VpnTtlMode> ttlMode;
    internal Setting<bool> transit;
    internal Setting<SegmentRoutingColor> defaultColor;
    internal VpnRouteLimit? prefixLimit;
    internal VpnRouteLimit? tableLimit;
    internal List<VpnTarget>? targets;

    /// <summary>The route distinguisher. Command: <c>route-distinguisher</c>.</summary>
    public Setting<RouteDistinguisher> RouteDistinguisher => routeDistinguisher;

    /// <summary>For what labels are assigned. Command: <c>apply-label</c>.</summary>
    public Setting<VpnLabelMode> LabelMode => labelMode;

    /// <summary>The one label of the instance, chosen by the operator. Command: <c>apply-label per-instance static</c>.</summary>
    public Setting<StaticVpnLabel> StaticLabel => staticLabel;

    /// <summary>For what labels are assigned whose packets go on without a look at the address. Command: <c>apply-label ... pop-go</c>.</summary>
    public Setting<VpnPopGoMode> PopGo => popGo;

    /// <summary>The tunnels that carry the instance. Command: <c>tnl-policy</c>.</summary>
    public Setting<TunnelPolicyName> TunnelPolicy => tunnelPolicy;

    /// <summary>A backup next hop for the routes of remote PEs. Command: <c>vpn frr</c>.</summary>
    public Setting<bool> VpnFrr => vpnFrr;

    /// <summary>A backup next hop for the routes of CEs. Command: <c>ip frr</c>.</summary>
    public Setting<bool> IpFrr => ipFrr;

    /// <summary>Picks and changes the routes that are taken in. Command: <c>import route-policy</c>.</summary>
    public Setting<RoutePolicyName> ImportPolicy => importPolicy;

    /// <summary>Picks and changes the routes that are sent. Command: <c>export route-policy</c>.</summary>
    public Setting<RoutePolicyName> ExportPolicy => exportPolicy;

    /// <summary>The export targets are added before the policy looks at a route. Keyword: <c>add-ert-first</c>.</summary>
    public Setting<bool> ExportAddsTargetFirst => exportAddsTargetFirst;

    /// <summary>How the TTL of packets goes through the VPN. Command: <c>ttl-mode</c>.</summary>
    public Setting<VpnTtlMode> TtlMode => ttlMode;

    /// <summary>Routes of remote PEs go on to other PEs. Command: <c>transit-vpn</c>.</summary>
    public Setting<bool> Transit => transit;

    /// <summary>The color of routes that carry none. Command: <c>default-color</c>.</summary>
    public Setting<SegmentRoutingColor> DefaultColor => defaultColor;

    /// <summary>How many prefixes the instance takes; null when nothing limits them. Command: <c>prefix limit</c>.</summary>
    public VpnRouteLimit? PrefixLimit => prefixLimit;

    /// <summary>How many routes the instance takes; null when nothing limits them. Command: <c>routing-table limit</c>.</summary>
    public VpnRouteLimit? TableLimit => tableLimit;

    /// <summary>The route targets. Command: <c>vpn-target</c>.</summary>
    public IReadOnlyList<VpnTarget> Targets => targets ?? (IReadOnlyList<VpnTarget>)[];
}

/// <summary>Route targets of a VPN instance. Command: <c>vpn-target</c>.</summary>
public sealed class VpnTarget : ConfigObject
{
    internal List<Setting<RouteTarget>> targets = [];
    internal Setting<RouteTargetUse> use;

    /// <summary>The route targets, one to eight.</summary>
    public IReadOnlyList<Setting<RouteTarget>> Targets => targets;

    /// <summary>What they are for; both when not set.</summary>
    public Setting<RouteTargetUse> Use => use;
}

/// <summary>A limit of the routes of a VPN instance. Commands: <c>prefix limit</c>, <c>routing-table limit</c>.</summary>
public sealed class VpnRouteLimit : ConfigObject
{
    internal Setting<RouteLimit> limit;
    internal Setting<RouteAlertPercent> alertAt;
    internal Setting<bool> alertsOnly;
    internal Setting<bool> keepsRoutes;

    /// <summary>How many.</summary>
    public Setting<RouteLimit> Limit => limit;

    /// <summary>At which part of them the device warns, in percent.</summary>
    public Setting<RouteAlertPercent> AlertAt => alertAt;

    /// <summary>Beyond the limit the device warns and takes them all the same. Keyword: <c>simply-alert</c>.</summary>
    public Setting<bool> AlertsOnly => alertsOnly;

    /// <summary>A lower limit leaves the routes that are there. Keyword: <c>route-unchanged</c>.</summary>
    public Setting<bool> KeepsRoutes => keepsRoutes;
}
