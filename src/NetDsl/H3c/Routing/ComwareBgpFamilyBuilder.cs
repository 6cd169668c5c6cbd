using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <summary>Describes IPv4 unicast in BGP.</summary>
public sealed class ComwareBgpFamilyBuilder : ViewBuilder<ComwareBgpFamilyBuilder, ComwareBgpFamily>
{
    internal ComwareBgpFamilyBuilder(ComwareBgpFamily model)
        : base(model)
    {
    }

    /// <summary>Between how many equal routes traffic is shared, EBGP and IBGP apart; none when not set. Command: <c>balance</c>.</summary>
    /// <param name="paths">1 to 32; 1 is none.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder Balance(BalancePaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.balance, paths, file, line);

    /// <summary>The same for EBGP routes only. Command: <c>balance ebgp</c>.</summary>
    /// <param name="paths">1 to 32; 1 is none.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder BalanceEbgp(BalancePaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.balanceEbgp, paths, file, line);

    /// <summary>The same for IBGP routes only. Command: <c>balance ibgp</c>.</summary>
    /// <param name="paths">1 to 32; 1 is none.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder BalanceIbgp(BalancePaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.balanceIbgp, paths, file, line);

    /// <summary>The same for EBGP and IBGP routes together; it excludes the other forms. Command: <c>balance eibgp</c>.</summary>
    /// <param name="paths">1 to 32; 1 is none.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder BalanceEibgp(BalancePaths paths, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.balanceEibgp, paths, file, line);

    /// <summary>Routes with different AS paths of one length are equal. Command: <c>balance as-path-neglect</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder AsPathNeglect(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.asPathNeglect, on, file, line);

    /// <summary>The local preference of routes that have none; 100 when not set. Command: <c>default local-preference</c>.</summary>
    /// <param name="preference">0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder DefaultLocalPreference(ComwareBgpLocalPreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultLocalPreference, preference, file, line);

    /// <summary>The MED of routes that have none; 0 when not set. Command: <c>default med</c>.</summary>
    /// <param name="med">0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder DefaultMed(ComwareBgpMed med, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.defaultMed, med, file, line);

    /// <summary>Exchanges routes with a peer; without this it has a session and no routes. Command: <c>peer ... enable</c>.</summary>
    /// <param name="address">The address of the peer.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder Peer(Ipv4Address address, Action<ComwareBgpFamilyPeerBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = Model.Add(new ComwareBgpFamilyPeer { Origin = origin, address = SettingFactory.Of(address, origin), enable = new Setting<bool>(true, true, origin) });
        new ComwareBgpFamilyPeerBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>Tells a network, which has to be in the routing table. Command: <c>network</c>.</summary>
    /// <param name="network">The network; host bits are cleared.</param>
    /// <param name="routePolicy">Changes the route, 1 to 63 characters. Keyword: <c>route-policy</c>.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder Network(Ipv4Prefix network, ComwareRoutePolicyName? routePolicy = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        (Model.networks ??= []).Add(new ComwareBgpNetwork
        {
            Origin = origin,
            address = SettingFactory.Of(network.Network.Address, origin),
            mask = SettingFactory.Of(network.Mask, origin),
            routePolicy = SettingFactory.Maybe(routePolicy, origin),
        });
        return this;
    }

    /// <summary>How much routes are preferred, the smallest wins. Command: <c>preference</c>.</summary>
    /// <param name="ebgp">EBGP routes, 1 to 255.</param>
    /// <param name="ibgp">IBGP routes, 1 to 255.</param>
    /// <param name="local">Routes made by this router, 1 to 255.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder Preference(RoutePreference ebgp, RoutePreference ibgp, RoutePreference local, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.externalPreference, ebgp, file, line).Set(ref Model.internalPreference, ibgp, file, line).Set(ref Model.localPreference, local, file, line);

    /// <summary>Takes over routes from elsewhere. Command: <c>import-route</c>.</summary>
    /// <param name="source">Where the routes come from.</param>
    /// <param name="process">The number of the process that they come from; 1 when left out.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyBuilder Import(Input<ComwareRouteSource> source, ComwareProcessId? process = null, Action<ComwareImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = new ComwareImport { Origin = origin, source = SettingFactory.Of(source, origin), process = SettingFactory.Maybe(process, origin) };
        (Model.imports ??= []).Add(model);
        new ComwareImportBuilder(model).Configure(configure);
        return this;
    }
}

/// <summary>Sets what IPv4 unicast exchanges with a BGP peer.</summary>
public sealed class ComwareBgpFamilyPeerBuilder : Builder<ComwareBgpFamilyPeerBuilder, ComwareBgpFamilyPeer>
{
    internal ComwareBgpFamilyPeerBuilder(ComwareBgpFamilyPeer model)
        : base(model)
    {
    }

    /// <summary>How much its routes are preferred, the largest wins; 0 when not set. Command: <c>peer ... preferred-value</c>.</summary>
    /// <param name="value">0 to 65535.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyPeerBuilder PreferredValue(ComwareBgpPreferredValue value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.preferredValue, value, file, line);

    /// <summary>Routes that it is told lead to this router. Command: <c>peer ... next-hop-local</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyPeerBuilder NextHopLocal(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.nextHopLocal, on, file, line);

    /// <summary>Picks and changes routes that it tells. Command: <c>peer ... route-policy ... import</c>.</summary>
    /// <param name="name">1 to 63 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyPeerBuilder ImportPolicy(ComwareRoutePolicyName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.importPolicy, name, file, line);

    /// <summary>Picks and changes routes that it is told. Command: <c>peer ... route-policy ... export</c>.</summary>
    /// <param name="name">1 to 63 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareBgpFamilyPeerBuilder ExportPolicy(ComwareRoutePolicyName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.exportPolicy, name, file, line);
}
