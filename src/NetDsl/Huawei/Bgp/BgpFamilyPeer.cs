namespace NetDsl.Huawei;

/// <summary>Does it matter whether a route is withdrawn with its label? Command: <c>peer ... label-route-capability</c>.</summary>
public enum BgpWithdrawCheck
{
    /// <summary>Yes. Keyword: <c>check-withdraw-type</c>.</summary>
    On,

    /// <summary>No. Keyword: <c>check-withdraw-type-disable</c>.</summary>
    Off,
}

/// <summary>What is exchanged with a peer or the peers of a group in an address family. Commands: <c>peer</c> ...</summary>
public sealed class BgpFamilyPeer : ConfigObject
{
    internal Setting<BgpPeerId> peer;
    internal Setting<bool> enabled;
    internal Setting<BgpGroupName> group;
    internal Setting<RoutePolicyName> importPolicy;
    internal Setting<RoutePolicyName> exportPolicy;
    internal Setting<RouteFilterName> importFilter;
    internal Setting<RouteFilterName> exportFilter;
    internal Setting<IpPrefixListName> importPrefixes;
    internal Setting<IpPrefixListName> exportPrefixes;
    internal Setting<bool> labels;
    internal Setting<bool> checksTunnel;
    internal Setting<BgpWithdrawCheck> withdrawCheck;
    internal Setting<bool> reflectClient;
    internal Setting<bool> nextHopLocal;
    internal Setting<bool> nextHopUnchanged;
    internal Setting<bool> nextHopUnchangedStatic;
    internal Setting<bool> community;
    internal Setting<bool> extendedCommunity;
    internal Setting<BgpPreferredValue> preferredValue;
    internal Setting<bool> allowAsLoop;
    internal Setting<BgpAsLoops> asLoops;
    internal Setting<bool> publicAsOnly;
    internal Setting<bool> substituteAs;
    internal Setting<bool> keepAllRoutes;
    internal Setting<bool> defaultRoute;
    internal Setting<RoutePolicyName> defaultRoutePolicy;
    internal Setting<bool> bestExternal;
    internal Setting<bool> upe;
    internal Setting<VpnInstanceName> defaultOriginate;

    /// <summary>The address of the peer or the name of the group.</summary>
    public Setting<BgpPeerId> Peer => peer;

    /// <summary>Routes of the family are exchanged. Commands: <c>peer ... enable</c>, <c>undo peer ... enable</c>.</summary>
    public Setting<bool> Enabled => enabled;

    /// <summary>The group that the peer belongs to in the family. Command: <c>peer ... group</c>.</summary>
    public Setting<BgpGroupName> Group => group;

    /// <summary>Picks and changes what is received. Command: <c>peer ... route-policy ... import</c>.</summary>
    public Setting<RoutePolicyName> ImportPolicy => importPolicy;

    /// <summary>Picks and changes what is sent. Command: <c>peer ... route-policy ... export</c>.</summary>
    public Setting<RoutePolicyName> ExportPolicy => exportPolicy;

    /// <summary>Picks and changes what is received. Command: <c>peer ... route-filter ... import</c>.</summary>
    public Setting<RouteFilterName> ImportFilter => importFilter;

    /// <summary>Picks and changes what is sent. Command: <c>peer ... route-filter ... export</c>.</summary>
    public Setting<RouteFilterName> ExportFilter => exportFilter;

    /// <summary>The prefixes that are received. Command: <c>peer ... ip-prefix ... import</c>.</summary>
    public Setting<IpPrefixListName> ImportPrefixes => importPrefixes;

    /// <summary>The prefixes that are sent. Command: <c>peer ... ip-prefix ... export</c>.</summary>
    public Setting<IpPrefixListName> ExportPrefixes => exportPrefixes;

    /// <summary>Routes are exchanged with labels. Command: <c>peer ... label-route-capability</c>.</summary>
    public Setting<bool> Labels => labels;

    /// <summary>A route is sent with a label only while a tunnel leads to its next hop. Keyword: <c>check-tunnel-reachable</c>.</summary>
    public Setting<bool> ChecksTunnel => checksTunnel;

    /// <summary>Does it matter whether a route is withdrawn with its label? Keywords: <c>check-withdraw-type</c>, <c>check-withdraw-type-disable</c>.</summary>
    public Setting<BgpWithdrawCheck> WithdrawCheck => withdrawCheck;

    /// <summary>The peer is a client: routes of other IBGP peers go on to it. Command: <c>peer ... reflect-client</c>.</summary>
    public Setting<bool> ReflectClient => reflectClient;

    /// <summary>The router names itself as next hop. Command: <c>peer ... next-hop-local</c>.</summary>
    public Setting<bool> NextHopLocal => nextHopLocal;

    /// <summary>The next hop stays as it was received. Command: <c>peer ... next-hop-invariable</c>.</summary>
    public Setting<bool> NextHopUnchanged => nextHopUnchanged;

    /// <summary>That of imported static routes too. Keyword: <c>include-static-route</c>.</summary>
    public Setting<bool> NextHopUnchangedStatic => nextHopUnchangedStatic;

    /// <summary>Communities are sent. Command: <c>peer ... advertise-community</c>.</summary>
    public Setting<bool> Community => community;

    /// <summary>Extended communities are sent. Command: <c>peer ... advertise-ext-community</c>.</summary>
    public Setting<bool> ExtendedCommunity => extendedCommunity;

    /// <summary>How much the router itself prefers the routes of the peer. Command: <c>peer ... preferred-value</c>.</summary>
    public Setting<BgpPreferredValue> PreferredValue => preferredValue;

    /// <summary>Routes whose path has the own AS are taken. Command: <c>peer ... allow-as-loop</c>.</summary>
    public Setting<bool> AllowAsLoop => allowAsLoop;

    /// <summary>How often the path may have it; once when not set. Command: <c>peer ... allow-as-loop</c>.</summary>
    public Setting<BgpAsLoops> AsLoops => asLoops;

    /// <summary>Private AS numbers are left out of what is sent. Command: <c>peer ... public-as-only</c>.</summary>
    public Setting<bool> PublicAsOnly => publicAsOnly;

    /// <summary>The AS of the peer in a path is replaced by the own one. Command: <c>peer ... substitute-as</c>.</summary>
    public Setting<bool> SubstituteAs => substituteAs;

    /// <summary>Routes that a policy drops are kept for later. Command: <c>peer ... keep-all-routes</c>.</summary>
    public Setting<bool> KeepAllRoutes => keepAllRoutes;

    /// <summary>A default route is sent. Command: <c>peer ... default-route-advertise</c>.</summary>
    public Setting<bool> DefaultRoute => defaultRoute;

    /// <summary>Changes the default route. Keyword: <c>route-policy</c>.</summary>
    public Setting<RoutePolicyName> DefaultRoutePolicy => defaultRoutePolicy;

    /// <summary>The best external route is sent even if it is not the best one. Command: <c>peer ... advertise best-external</c>.</summary>
    public Setting<bool> BestExternal => bestExternal;

    /// <summary>The peer is a user-end PE of a hierarchical VPN. Command: <c>peer ... upe</c>.</summary>
    public Setting<bool> Upe => upe;

    /// <summary>The VPN instance whose default route is sent to a user-end PE. Command: <c>peer ... default-originate vpn-instance</c>.</summary>
    public Setting<VpnInstanceName> DefaultOriginate => defaultOriginate;

    /// <summary>Takes in what another line says about the same peer; false, and nothing is changed, when it contradicts.</summary>
    internal bool TryTake(BgpFamilyPeer other) => Take(other, apply: false) && Take(other, apply: true);

    private bool Take(BgpFamilyPeer other, bool apply) =>
        other.enabled.MergesInto(ref enabled, apply) && other.group.MergesInto(ref group, apply)
        && other.importPolicy.MergesInto(ref importPolicy, apply) && other.exportPolicy.MergesInto(ref exportPolicy, apply)
        && other.importFilter.MergesInto(ref importFilter, apply) && other.exportFilter.MergesInto(ref exportFilter, apply)
        && other.importPrefixes.MergesInto(ref importPrefixes, apply) && other.exportPrefixes.MergesInto(ref exportPrefixes, apply)
        && other.labels.MergesInto(ref labels, apply) && other.checksTunnel.MergesInto(ref checksTunnel, apply)
        && other.withdrawCheck.MergesInto(ref withdrawCheck, apply) && other.reflectClient.MergesInto(ref reflectClient, apply)
        && other.nextHopLocal.MergesInto(ref nextHopLocal, apply) && other.nextHopUnchanged.MergesInto(ref nextHopUnchanged, apply)
        && other.nextHopUnchangedStatic.MergesInto(ref nextHopUnchangedStatic, apply) && other.community.MergesInto(ref community, apply)
        && other.extendedCommunity.MergesInto(ref extendedCommunity, apply) && other.preferredValue.MergesInto(ref preferredValue, apply)
        && other.allowAsLoop.MergesInto(ref allowAsLoop, apply) && other.asLoops.MergesInto(ref asLoops, apply)
        && other.publicAsOnly.MergesInto(ref publicAsOnly, apply) && other.substituteAs.MergesInto(ref substituteAs, apply)
        && other.keepAllRoutes.MergesInto(ref keepAllRoutes, apply) && other.defaultRoute.MergesInto(ref defaultRoute, apply)
        && other.defaultRoutePolicy.MergesInto(ref defaultRoutePolicy, apply) && other.bestExternal.MergesInto(ref bestExternal, apply)
        && other.upe.MergesInto(ref upe, apply) && other.defaultOriginate.MergesInto(ref defaultOriginate, apply);
}
