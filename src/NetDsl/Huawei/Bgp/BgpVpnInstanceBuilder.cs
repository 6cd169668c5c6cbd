using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes BGP in a VPN instance.</summary>
public sealed class BgpVpnInstanceBuilder : BgpRouteFamilyBuilder<BgpVpnInstanceBuilder, BgpVpnFamily>
{
    internal BgpVpnInstanceBuilder(BgpVpnFamily model)
        : base(model)
    {
    }

    /// <summary>Takes over the networks of the own interfaces. Command: <c>import-route direct</c>.</summary>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder ImportDirect(Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Import(BgpRouteSource.Direct, default, null, configure, new Origin(file, line));

    /// <summary>Takes over static routes. Command: <c>import-route static</c>.</summary>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder ImportStatic(Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Import(BgpRouteSource.Static, default, null, configure, new Origin(file, line));

    /// <summary>Takes over the routes of an OSPF process. Command: <c>import-route ospf</c>.</summary>
    /// <param name="process">The number of the process, 1 to 4294967295.</param>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder ImportOspf(RoutingProcessId process, Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Import(BgpRouteSource.Ospf, SettingFactory.Of(process, origin), null, configure, origin);
    }

    /// <summary>Takes over the routes of an IS-IS process. Command: <c>import-route isis</c>.</summary>
    /// <param name="process">The number of the process, 1 to 4294967295.</param>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder ImportIsis(RoutingProcessId process, Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Import(BgpRouteSource.Isis, SettingFactory.Of(process, origin), null, configure, origin);
    }

    /// <summary>Takes over the routes of a RIP process. Command: <c>import-route rip</c>.</summary>
    /// <param name="process">The number of the process, 1 to 4294967295.</param>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder ImportRip(RoutingProcessId process, Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        return Import(BgpRouteSource.Rip, SettingFactory.Of(process, origin), null, configure, origin);
    }

    /// <summary>Sends a route of the routing table, which must have exactly this prefix. Command: <c>network</c>.</summary>
    /// <param name="prefix">The network, such as <c>10.1.0.0/16</c>, or the address of a loopback interface with 32 bits.</param>
    /// <param name="policy">The route policy that changes the route, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder Network(Ipv4Prefix prefix, RoutePolicyName? policy = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Network(prefix, policy, null, new Origin(file, line));

    /// <summary>A group of CEs that have settings in common; the same one again when the name was used before. Command: <c>group</c>.</summary>
    /// <param name="name">1 to 47 characters, letter case counts.</param>
    /// <param name="kind">In which AS the peers are; in the own one when left out.</param>
    /// <param name="configure">What the sessions have in common.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder Group(BgpGroupName name, Input<BgpGroupKind>? kind = null, Action<BgpSessionBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        BgpBuilding.Group(ref Model.groups, ref Model.sessions, name, kind, configure, new Origin(file, line));
        return this;
    }

    /// <summary>A session with a CE; the same one again when the address was used before. Command: <c>peer ... as-number</c>.</summary>
    /// <param name="address">The address of the CE.</param>
    /// <param name="asNumber">The AS of the CE, 1 to 4294967295.</param>
    /// <param name="configure">Describes the session.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder Peer(Ipv4Address address, AsNumber asNumber, Action<BgpSessionBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        BgpBuilding.Peer(ref Model.sessions, address, asNumber, configure, new Origin(file, line));
        return this;
    }

    /// <summary>What is exchanged with a CE beyond the session: policies and the like. Command: <c>peer ... enable</c>.</summary>
    /// <param name="address">The address of the CE.</param>
    /// <param name="configure">Describes it.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder PeerRoutes(Ipv4Address address, Action<BgpVpnPeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new BgpVpnPeerBuilder(BgpBuilding.FamilyPeer(Model, address, new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>A session with a CE of a group, which has its AS from there. Command: <c>peer ... group</c>.</summary>
    /// <param name="address">The address of the CE.</param>
    /// <param name="group">The group, 1 to 47 characters.</param>
    /// <param name="configure">Describes what the session has besides.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder Member(Ipv4Address address, BgpGroupName group, Action<BgpSessionBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        BgpBuilding.Member(ref Model.sessions, address, group, configure, new Origin(file, line));
        return this;
    }

    /// <summary>The router ID in the instance. Command: <c>router-id</c>.</summary>
    /// <param name="routerId">Such as the address of an interface of the instance.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder RouterId(Ipv4Address routerId, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.autoRouterId = default;
        return Set(ref Model.routerId, routerId, file, line);
    }

    /// <summary>Takes the router ID from an interface of the instance. Command: <c>router-id auto-select</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder AutoRouterId(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.routerId = default;
        return Set(ref Model.autoRouterId, on, file, line);
    }

    /// <summary>How much routes are preferred, small is better. Command: <c>preference</c>.</summary>
    /// <param name="external">Routes of EBGP peers, 1 to 255.</param>
    /// <param name="internal">Routes of IBGP peers, 1 to 255.</param>
    /// <param name="local">The router's own routes, 1 to 255.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder Preference(RoutePreference external, RoutePreference @internal, RoutePreference local, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.preferencePolicy = default;
        return Set(ref Model.externalPreference, external, file, line).Set(ref Model.internalPreference, @internal, file, line).Set(ref Model.localPreference, local, file, line);
    }

    /// <summary>Sets the preference route by route. Command: <c>preference route-policy</c>.</summary>
    /// <param name="policy">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder PreferencePolicy(RoutePolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.externalPreference = default;
        Model.internalPreference = default;
        Model.localPreference = default;
        return Set(ref Model.preferencePolicy, policy, file, line);
    }

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder LoadBalancing(BgpPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.paths, paths, file, line);

    /// <summary>Between how many equal EBGP paths traffic is shared. Command: <c>maximum load-balancing ebgp</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder EbgpLoadBalancing(BgpPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ebgpPaths, paths, file, line);

    /// <summary>Between how many equal IBGP paths traffic is shared. Command: <c>maximum load-balancing ibgp</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public BgpVpnInstanceBuilder IbgpLoadBalancing(BgpPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ibgpPaths, paths, file, line);
}
