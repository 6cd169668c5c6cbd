using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an address family into which routes of other protocols are taken.</summary>
/// <typeparam name="TSelf">The builder's own type.</typeparam>
/// <typeparam name="TModel">The family.</typeparam>
public abstract class BgpRouteFamilyBuilder<TSelf, TModel> : BgpFamilyBuilder<TSelf, TModel>
    where TSelf : BgpRouteFamilyBuilder<TSelf, TModel>
    where TModel : BgpRouteFamily
{
    internal BgpRouteFamilyBuilder(TModel model)
        : base(model)
    {
    }

    /// <summary>Takes over the routes to users. Command: <c>import-route unr</c>.</summary>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportUserRoutes(Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Import(BgpRouteSource.UserNetwork, default, null, configure, new Origin(file, line));

    /// <summary>Takes over the routes that an application has installed. Command: <c>import-route op-route</c>.</summary>
    /// <param name="configure">Sets MED and policy.</param>
    /// <returns>This builder.</returns>
    public TSelf ImportApplicationRoutes(Action<BgpImportBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Import(BgpRouteSource.Application, default, null, configure, new Origin(file, line));

    /// <summary>BGP LSPs that begin here have a backup; needs <c>auto-frr</c>. Command: <c>ingress-lsp protect-mode bgp-frr</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public TSelf IngressLspFrr(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ingressLspFrr, on, file, line);

    /// <summary>The routes to which BGP LSPs begin here. Command: <c>ingress-lsp trigger route-policy</c>.</summary>
    /// <param name="policy">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public TSelf IngressLspPolicy(RoutePolicyName policy, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ingressLspPolicy, policy, file, line);

    internal TSelf Import(BgpRouteSource source, Setting<RoutingProcessId> process, Input<bool>? nonRelayTunnel, Action<BgpImportBuilder>? configure, Origin origin)
    {
        var model = new BgpImport
        {
            Origin = origin,
            source = new(source, true, origin),
            process = process,
            nonRelayTunnel = SettingFactory.Maybe(nonRelayTunnel, origin),
        };
        (Model.imports ??= []).Add(model);
        new BgpImportBuilder(model).Configure(configure);
        return Self;
    }

    internal TSelf Network(Ipv4Prefix prefix, RoutePolicyName? policy, Input<bool>? nonRelayTunnel, Origin origin)
    {
        (Model.networks ??= []).Add(new BgpNetwork
        {
            Origin = origin,
            address = SettingFactory.Of(prefix.IsUnknown ? default : prefix.Address, origin),
            mask = SettingFactory.Of(prefix.IsUnknown ? default : prefix.Mask, origin),
            routePolicy = SettingFactory.Maybe(policy, origin),
            nonRelayTunnel = SettingFactory.Maybe(nonRelayTunnel, origin),
        });
        return Self;
    }
}

/// <summary>Sets the options of an import of routes into BGP.</summary>
public sealed class BgpImportBuilder : Builder<BgpImportBuilder, BgpImport>
{
    internal BgpImportBuilder(BgpImport model)
        : base(model)
    {
    }

    /// <summary>The MED of the routes. Keyword: <c>med</c>.</summary>
    /// <param name="value">0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public BgpImportBuilder Med(BgpMed value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.med, value, file, line);

    /// <summary>Picks and changes routes; replaces a route filter. Keyword: <c>route-policy</c>.</summary>
    /// <param name="name">The route policy, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public BgpImportBuilder RoutePolicy(RoutePolicyName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.routeFilter = default;
        return Set(ref Model.routePolicy, name, file, line);
    }

    /// <summary>Picks and changes routes; replaces a route policy. Keyword: <c>route-filter</c>.</summary>
    /// <param name="name">The route filter, 1 to 200 characters.</param>
    /// <returns>This builder.</returns>
    public BgpImportBuilder RouteFilter(RouteFilterName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.routePolicy = default;
        return Set(ref Model.routeFilter, name, file, line);
    }
}
