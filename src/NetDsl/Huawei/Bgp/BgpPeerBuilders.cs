using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes what is exchanged with a peer in the IPv4 unicast family.</summary>
public sealed class BgpUnicastPeerBuilder : BgpFamilyPeerBuilder<BgpUnicastPeerBuilder>
{
    internal BgpUnicastPeerBuilder(BgpFamilyPeer model)
        : base(model)
    {
    }

    /// <summary>Puts the peer into a group, in this family as well. Command: <c>peer ... group</c>.</summary>
    /// <param name="name">1 to 47 characters.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastPeerBuilder Group(BgpGroupName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.group, name, file, line);

    /// <summary>
    /// Exchanges routes with labels. In this family a route is sent with a label only if the export policy has <c>apply mpls-label</c> for it.
    /// Command: <c>peer ... label-route-capability</c>.
    /// </summary>
    /// <param name="checksTunnel">True: a route is sent with a label only while a tunnel leads to its next hop.</param>
    /// <param name="withdrawCheck">Does it matter whether a route is withdrawn with its label?</param>
    /// <returns>This builder.</returns>
    public BgpUnicastPeerBuilder LabelRoutes(Input<bool>? checksTunnel = null, Input<BgpWithdrawCheck>? withdrawCheck = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.checksTunnel = SettingFactory.Maybe(checksTunnel, origin);
        Model.withdrawCheck = SettingFactory.Maybe(withdrawCheck, origin);
        return Set(ref Model.labels, true, file, line);
    }

    /// <summary>Leaves the next hop as it was received. Command: <c>peer ... next-hop-invariable</c>.</summary>
    /// <param name="includesStatic">True: that of imported static routes too.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastPeerBuilder NextHopUnchanged(Input<bool>? includesStatic = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.nextHopUnchangedStatic = SettingFactory.Maybe(includesStatic, new Origin(file, line));
        return Set(ref Model.nextHopUnchanged, true, file, line);
    }

    /// <summary>Sends extended communities. Command: <c>peer ... advertise-ext-community</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastPeerBuilder AdvertiseExtendedCommunity(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.extendedCommunity, on, file, line);

    /// <summary>Replaces the AS of the peer in a path by the own one. Command: <c>peer ... substitute-as</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastPeerBuilder SubstituteAs(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.substituteAs, on, file, line);

    /// <summary>Keeps routes that a policy drops, for the time when it changes. Command: <c>peer ... keep-all-routes</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastPeerBuilder KeepAllRoutes(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.keepAllRoutes, on, file, line);

    /// <summary>Sends a default route. Command: <c>peer ... default-route-advertise</c>.</summary>
    /// <param name="policy">The route policy that changes it, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastPeerBuilder DefaultRoute(RoutePolicyName? policy = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.defaultRoutePolicy = SettingFactory.Maybe(policy, new Origin(file, line));
        return Set(ref Model.defaultRoute, true, file, line);
    }

    /// <summary>Sends the best external route even if it is not the best one. Command: <c>peer ... advertise best-external</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpUnicastPeerBuilder AdvertiseBestExternal(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.bestExternal, on, file, line);
}

/// <summary>Describes what is exchanged with a peer in the labeled IPv4 unicast family.</summary>
public sealed class BgpLabeledPeerBuilder : BgpFamilyPeerBuilder<BgpLabeledPeerBuilder>
{
    internal BgpLabeledPeerBuilder(BgpFamilyPeer model)
        : base(model)
    {
    }

    /// <summary>Puts the peer into a group, in this family as well. Command: <c>peer ... group</c>.</summary>
    /// <param name="name">1 to 47 characters.</param>
    /// <returns>This builder.</returns>
    public BgpLabeledPeerBuilder Group(BgpGroupName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.group, name, file, line);

    /// <summary>Sends a route only while a tunnel leads to its next hop. Command: <c>peer ... check-tunnel-reachable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpLabeledPeerBuilder CheckTunnel(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.checksTunnel, on, file, line);

    /// <summary>Leaves the next hop as it was received. Command: <c>peer ... next-hop-invariable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpLabeledPeerBuilder NextHopUnchanged(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.nextHopUnchanged, on, file, line);

    /// <summary>Sends extended communities. Command: <c>peer ... advertise-ext-community</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpLabeledPeerBuilder AdvertiseExtendedCommunity(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.extendedCommunity, on, file, line);

    /// <summary>Replaces the AS of the peer in a path by the own one. Command: <c>peer ... substitute-as</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpLabeledPeerBuilder SubstituteAs(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.substituteAs, on, file, line);

    /// <summary>Sends the best external route even if it is not the best one. Command: <c>peer ... advertise best-external</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpLabeledPeerBuilder AdvertiseBestExternal(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.bestExternal, on, file, line);
}

/// <summary>Describes what is exchanged with a peer in the VPNv4 family.</summary>
public sealed class BgpVpnv4PeerBuilder : BgpFamilyPeerBuilder<BgpVpnv4PeerBuilder>
{
    internal BgpVpnv4PeerBuilder(BgpFamilyPeer model)
        : base(model)
    {
    }

    /// <summary>Puts the peer into a group, in this family as well. Command: <c>peer ... group</c>.</summary>
    /// <param name="name">1 to 47 characters.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4PeerBuilder Group(BgpGroupName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.group, name, file, line);

    /// <summary>The peer is a user-end PE of a hierarchical VPN. Command: <c>peer ... upe</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4PeerBuilder Upe(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.upe, on, file, line);

    /// <summary>Sends a user-end PE the default route of a VPN instance. Command: <c>peer ... default-originate vpn-instance</c>.</summary>
    /// <param name="instance">The VPN instance, 1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4PeerBuilder DefaultOriginate(VpnInstanceName instance, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultOriginate, instance, file, line);

    /// <summary>Leaves the next hop as it was received. Command: <c>peer ... next-hop-invariable</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4PeerBuilder NextHopUnchanged(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.nextHopUnchanged, on, file, line);

    /// <summary>Keeps routes that a policy drops, for the time when it changes. Command: <c>peer ... keep-all-routes</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4PeerBuilder KeepAllRoutes(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.keepAllRoutes, on, file, line);

    /// <summary>Sends the best external route even if it is not the best one. Command: <c>peer ... advertise best-external</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpVpnv4PeerBuilder AdvertiseBestExternal(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.bestExternal, on, file, line);
}

/// <summary>Describes what is exchanged with a CE in the family of a VPN instance.</summary>
public sealed class BgpVpnPeerBuilder : BgpFamilyPeerBuilder<BgpVpnPeerBuilder>
{
    internal BgpVpnPeerBuilder(BgpFamilyPeer model)
        : base(model)
    {
    }

    /// <summary>
    /// Exchanges routes with labels. In this family a route is sent with a label only if the export policy has <c>apply mpls-label</c> for it.
    /// Command: <c>peer ... label-route-capability</c>.
    /// </summary>
    /// <param name="checksTunnel">True: a route is sent with a label only while a tunnel leads to its next hop.</param>
    /// <param name="withdrawCheck">Does it matter whether a route is withdrawn with its label?</param>
    /// <returns>This builder.</returns>
    public BgpVpnPeerBuilder LabelRoutes(Input<bool>? checksTunnel = null, Input<BgpWithdrawCheck>? withdrawCheck = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        Model.checksTunnel = SettingFactory.Maybe(checksTunnel, origin);
        Model.withdrawCheck = SettingFactory.Maybe(withdrawCheck, origin);
        return Set(ref Model.labels, true, file, line);
    }

    /// <summary>Sends extended communities. Command: <c>peer ... advertise-ext-community</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpVpnPeerBuilder AdvertiseExtendedCommunity(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.extendedCommunity, on, file, line);

    /// <summary>Replaces the AS of the peer in a path by the own one. Command: <c>peer ... substitute-as</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpVpnPeerBuilder SubstituteAs(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.substituteAs, on, file, line);

    /// <summary>Keeps routes that a policy drops, for the time when it changes. Command: <c>peer ... keep-all-routes</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public BgpVpnPeerBuilder KeepAllRoutes(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.keepAllRoutes, on, file, line);

    /// <summary>Sends a default route. Command: <c>peer ... default-route-advertise</c>.</summary>
    /// <param name="policy">The route policy that changes it, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public BgpVpnPeerBuilder DefaultRoute(RoutePolicyName? policy = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.defaultRoutePolicy = SettingFactory.Maybe(policy, new Origin(file, line));
        return Set(ref Model.defaultRoute, true, file, line);
    }
}
