using System;
using System.Runtime.CompilerServices;

namespace NetDsl.H3c;

/// <content>Static routes.</content>
public sealed partial class ComwareRouterBuilder
{
    /// <summary>A static route to a neighbor or out of an interface. Command: <c>ip route-static</c>.</summary>
    /// <param name="destination">The network, such as <c>10.1.0.0/16</c>; host bits are cleared, as the device does.</param>
    /// <param name="nextHop">The address of the neighbor, or an interface of a link that has only one other end.</param>
    /// <param name="preference">1 to 255, the smallest wins; 60 when left out.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder StaticRoute(Ipv4Prefix destination, NextHop nextHop, RoutePreference? preference = null, Action<ComwareStaticRouteBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = AddStaticRoute(destination, preference, origin);
        if (nextHop.IsInterface)
            model.outInterface = SettingFactory.Of(nextHop.Interface, origin);
        else
            model.nextHop = SettingFactory.Of(nextHop.Address, origin);
        new ComwareStaticRouteBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>A static route to a neighbor behind an interface. Command: <c>ip route-static</c>.</summary>
    /// <param name="destination">The network, such as <c>10.1.0.0/16</c>; host bits are cleared, as the device does.</param>
    /// <param name="outInterface">The interface that packets leave through.</param>
    /// <param name="nextHop">The address of the neighbor.</param>
    /// <param name="preference">1 to 255, the smallest wins; 60 when left out.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder StaticRoute(Ipv4Prefix destination, InterfaceName outInterface, Ipv4Address nextHop, RoutePreference? preference = null, Action<ComwareStaticRouteBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = AddStaticRoute(destination, preference, origin);
        model.outInterface = SettingFactory.Of(outInterface, origin);
        model.nextHop = SettingFactory.Of(nextHop, origin);
        new ComwareStaticRouteBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>The preference of static routes that say none. Command: <c>ip route-static default-preference</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins.</param>
    /// <returns>This builder.</returns>
    public ComwareRouterBuilder StaticRoutePreference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.staticRoutePreference, preference, file, line);

    private ComwareStaticRoute AddStaticRoute(Ipv4Prefix destination, RoutePreference? preference, Origin origin)
    {
        var model = new ComwareStaticRoute
        {
            Origin = origin,
            destination = SettingFactory.Of(destination.Network.Address, origin),
            mask = SettingFactory.Of(destination.Mask, origin),
            preference = SettingFactory.Maybe(preference, origin),
        };
        (Model.staticRoutes ??= []).Add(model);
        return model;
    }
}

/// <content>Static routes.</content>
public sealed partial class ComwareInterfaceBuilder
{
    /// <summary>The interface as the next hop of a static route.</summary>
    /// <param name="builder">The builder of the interface.</param>
    public static implicit operator NextHop(ComwareInterfaceBuilder builder) => new(builder.Model.name.Or(default));
}

/// <summary>Sets the options of a static route. Of the ways to tell whether it can be used the last one counts.</summary>
public sealed class ComwareStaticRouteBuilder : Builder<ComwareStaticRouteBuilder, ComwareStaticRoute>
{
    internal ComwareStaticRouteBuilder(ComwareStaticRoute model)
        : base(model)
    {
    }

    /// <summary>The VPN instance whose routing table has the route; not set for the public one. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareStaticRouteBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.vpnInstance, name, file, line);

    /// <summary>The VPN instance in which the neighbor is looked up. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareStaticRouteBuilder NextHopVpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.nextHopVpnInstance, name, file, line);

    /// <summary>A mark on the route. Keyword: <c>tag</c>.</summary>
    /// <param name="tag">1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public ComwareStaticRouteBuilder Tag(RouteTag tag, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.tag, tag, file, line);

    /// <summary>What the route is for. Keyword: <c>description</c>.</summary>
    /// <param name="text">1 to 60 characters.</param>
    /// <returns>This builder.</returns>
    public ComwareStaticRouteBuilder Description(ComwareRouteDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.description, text, file, line);

    /// <summary>The route stays although its interface is down; never for a network that dynamic route backup watches. Keyword: <c>permanent</c>.</summary>
    /// <returns>This builder.</returns>
    public ComwareStaticRouteBuilder Permanent([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Unwatched().Set(ref Model.permanent, true, file, line);

    /// <summary>The track entry without which the route is not used. Keyword: <c>track</c>.</summary>
    /// <param name="entry">1 to 1024.</param>
    /// <returns>This builder.</returns>
    public ComwareStaticRouteBuilder Track(TrackEntryNumber entry, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Unwatched().Set(ref Model.track, entry, file, line);

    /// <summary>BFD with the neighbor. Keyword: <c>bfd control-packet</c>.</summary>
    /// <returns>This builder.</returns>
    public ComwareStaticRouteBuilder BfdControl([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Unwatched().Set(ref Model.bfdControl, true, file, line);

    /// <summary>BFD by echo packets, without the help of the neighbor. Keyword: <c>bfd echo-packet</c>.</summary>
    /// <returns>This builder.</returns>
    public ComwareStaticRouteBuilder BfdEcho([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Unwatched().Set(ref Model.bfdEcho, true, file, line);

    private ComwareStaticRouteBuilder Unwatched()
    {
        Model.permanent = default;
        Model.track = default;
        Model.bfdControl = default;
        Model.bfdEcho = default;
        return this;
    }
}
