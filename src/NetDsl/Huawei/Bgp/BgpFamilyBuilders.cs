using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes the IPv4 unicast family of BGP.</summary>
public sealed class BgpUnicastBuilder : BgpPublicFamilyBuilder<BgpUnicastBuilder, BgpUnicastFamily>
{
    internal BgpUnicastBuilder(BgpUnicastFamily model)
        : base(model)
    {
    }

    /// <summary>Exchanges routes of the family with a peer; the same one again when the address was used before. Command: <c>peer ... enable</c>.</summary>
    /// <param name="address">The address of the peer.</param>
    /// <param name="configure">Describes what is exchanged.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastBuilder Peer(Ipv4Address address, Action<BgpUnicastPeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new BgpUnicastPeerBuilder(BgpBuilding.FamilyPeer(Model, address, new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Exchanges routes of the family with the peers of a group. Command: <c>peer ... enable</c>.</summary>
    /// <param name="name">The group, 1 to 47 characters.</param>
    /// <param name="configure">Describes what is exchanged.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastBuilder Group(BgpGroupName name, Action<BgpUnicastPeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new BgpUnicastPeerBuilder(BgpBuilding.FamilyPeer(Model, name, new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Says that IBGP routes are used without waiting for the IGP, as they always are. Command: <c>undo synchronization</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastBuilder WithoutSynchronization(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.withoutSynchronization, on, file, line);

    /// <summary>How much routes are preferred, small is better. Command: <c>preference</c>.</summary>
    /// <param name="external">Routes of EBGP peers, 1 to 255.</param>
    /// <param name="internal">Routes of IBGP peers, 1 to 255.</param>
    /// <param name="local">The router's own routes, 1 to 255.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastBuilder Preference(RoutePreference external, RoutePreference @internal, RoutePreference local, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.preferencePolicy = default;
        return Set(ref Model.externalPreference, external, file, line).Set(ref Model.internalPreference, @internal, file, line).Set(ref Model.localPreference, local, file, line);
    }

    /// <summary>Sets the preference route by route. Command: <c>preference route-policy</c>.</summary>
    /// <param name="policy">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastBuilder PreferencePolicy(RoutePolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.externalPreference = default;
        Model.internalPreference = default;
        Model.localPreference = default;
        return Set(ref Model.preferencePolicy, policy, file, line);
    }

    /// <summary>Between how many equal paths traffic is shared. Command: <c>maximum load-balancing</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastBuilder LoadBalancing(BgpPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.paths, paths, file, line);

    /// <summary>Between how many equal EBGP paths traffic is shared. Command: <c>maximum load-balancing ebgp</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastBuilder EbgpLoadBalancing(BgpPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ebgpPaths, paths, file, line);

    /// <summary>Between how many equal IBGP paths traffic is shared. Command: <c>maximum load-balancing ibgp</c>.</summary>
    /// <param name="paths">1 to 128.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastBuilder IbgpLoadBalancing(BgpPaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ibgpPaths, paths, file, line);
}

/// <summary>Describes the labeled IPv4 unicast family of BGP.</summary>
public sealed class BgpLabeledBuilder : BgpPublicFamilyBuilder<BgpLabeledBuilder, BgpLabeledFamily>
{
    internal BgpLabeledBuilder(BgpLabeledFamily model)
        : base(model)
    {
    }

    /// <summary>Exchanges routes of the family with a peer; the same one again when the address was used before. Command: <c>peer ... enable</c>.</summary>
    /// <param name="address">The address of the peer.</param>
    /// <param name="configure">Describes what is exchanged.</param>
    /// <returns>This builder.</returns>
    public BgpLabeledBuilder Peer(Ipv4Address address, Action<BgpLabeledPeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new BgpLabeledPeerBuilder(BgpBuilding.FamilyPeer(Model, address, new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Exchanges routes of the family with the peers of a group. Command: <c>peer ... enable</c>.</summary>
    /// <param name="name">The group, 1 to 47 characters.</param>
    /// <param name="configure">Describes what is exchanged.</param>
    /// <returns>This builder.</returns>
    public BgpLabeledBuilder Group(BgpGroupName name, Action<BgpLabeledPeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new BgpLabeledPeerBuilder(BgpBuilding.FamilyPeer(Model, name, new Origin(file, line))).Configure(configure);
        return this;
    }
}

/// <summary>Describes the VPNv4 family of BGP.</summary>
public sealed class BgpVpnv4Builder : BgpFamilyBuilder<BgpVpnv4Builder, BgpVpnv4Family>
{
    internal BgpVpnv4Builder(BgpVpnv4Family model)
        : base(model)
    {
    }

    /// <summary>Exchanges routes of the family with a peer; the same one again when the address was used before. Command: <c>peer ... enable</c>.</summary>
    /// <param name="address">The address of the peer.</param>
    /// <param name="configure">Describes what is exchanged.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4Builder Peer(Ipv4Address address, Action<BgpVpnv4PeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new BgpVpnv4PeerBuilder(BgpBuilding.FamilyPeer(Model, address, new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Exchanges routes of the family with the peers of a group. Command: <c>peer ... enable</c>.</summary>
    /// <param name="name">The group, 1 to 47 characters.</param>
    /// <param name="configure">Describes what is exchanged.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4Builder Group(BgpGroupName name, Action<BgpVpnv4PeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        new BgpVpnv4PeerBuilder(BgpBuilding.FamilyPeer(Model, name, new Origin(file, line))).Configure(configure);
        return this;
    }

    /// <summary>Are only routes taken that some instance of the router imports? Commands: <c>policy vpn-target</c>, <c>undo policy vpn-target</c>.</summary>
    /// <param name="on">False writes <c>undo policy vpn-target</c>, as a router without the instances needs it.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4Builder FilterByTarget(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.filtersByTarget, on, file, line);

    /// <summary>By what the next hop of a route has to be reached. Command: <c>bestroute nexthop-resolved</c>.</summary>
    /// <param name="by">An IP route or a tunnel.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4Builder ResolveNextHop(Input<BgpNextHopResolution> by, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.nextHopResolved, by, file, line);
}
