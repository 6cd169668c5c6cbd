using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes what is exchanged with a peer, or with the peers of a group, in an address family of BGP.</summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
public abstract class BgpFamilyPeerBuilder<TSelf> : Builder<TSelf, BgpFamilyPeer>
    where TSelf : BgpFamilyPeerBuilder<TSelf>
{
    internal BgpFamilyPeerBuilder(BgpFamilyPeer model)
        : base(model)
    {
    }

    /// <summary>Exchanges routes of the family with the peer, or not. Commands: <c>peer ... enable</c>, <c>undo peer ... enable</c>.</summary>
    /// <param name="on">False writes <c>undo peer ... enable</c>.</param>
    /// <returns>This builder.</returns>
    public TSelf Enabled(Input<bool> on, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.enabled, on, file, line);

    /// <summary>Picks and changes what is received. Command: <c>peer ... route-policy ... import</c>.</summary>
    /// <param name="policy">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportPolicy(RoutePolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.importPolicy, policy, file, line);

    /// <summary>Picks and changes what is sent. Command: <c>peer ... route-policy ... export</c>.</summary>
    /// <param name="policy">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf ExportPolicy(RoutePolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.exportPolicy, policy, file, line);

    /// <summary>Picks and changes what is received. Command: <c>peer ... route-filter ... import</c>.</summary>
    /// <param name="filter">The route filter, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportFilter(RouteFilterName filter, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.importFilter, filter, file, line);

    /// <summary>Picks and changes what is sent. Command: <c>peer ... route-filter ... export</c>.</summary>
    /// <param name="filter">The route filter, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf ExportFilter(RouteFilterName filter, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.exportFilter, filter, file, line);

    /// <summary>The prefixes that are received. Command: <c>peer ... ip-prefix ... import</c>.</summary>
    /// <param name="prefixes">The list of prefixes, 1 to 169 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportPrefixes(IpPrefixListName prefixes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.importPrefixes, prefixes, file, line);

    /// <summary>The prefixes that are sent. Command: <c>peer ... ip-prefix ... export</c>.</summary>
    /// <param name="prefixes">The list of prefixes, 1 to 169 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf ExportPrefixes(IpPrefixListName prefixes, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.exportPrefixes, prefixes, file, line);

    /// <summary>How much the router itself prefers the routes of the peer. Command: <c>peer ... preferred-value</c>.</summary>
    /// <param name="value">0 to 65535, great is better.</param>
    /// <returns>This builder.</returns>
    public TSelf PreferredValue(BgpPreferredValue value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.preferredValue, value, file, line);

    /// <summary>Takes routes whose path has the own AS. Command: <c>peer ... allow-as-loop</c>.</summary>
    /// <param name="times">How often the path may have it, 1 to 10; once when left out.</param>
    /// <returns>This builder.</returns>
    public TSelf AllowAsLoop(BgpAsLoops? times = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.asLoops = SettingFactory.Maybe(times, new Origin(file, line));
        return Set(ref Model.allowAsLoop, true, file, line);
    }

    /// <summary>Leaves private AS numbers out of what is sent. Command: <c>peer ... public-as-only</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf PublicAsOnly(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.publicAsOnly, on, file, line);

    /// <summary>Sends communities. Command: <c>peer ... advertise-community</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf AdvertiseCommunity(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.community, on, file, line);

    /// <summary>The peer is a client: routes of other IBGP peers go on to it. Command: <c>peer ... reflect-client</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf ReflectClient(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.reflectClient, on, file, line);

    /// <summary>Names the own router as next hop. Command: <c>peer ... next-hop-local</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf NextHopLocal(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.nextHopLocal, on, file, line);
}
