using System;
using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <content>Static routes.</content>
public sealed partial class VrpRouterBuilder
{
    /// <summary>
    /// A static route to a neighbor or out of an interface. Command: <c>ip route-static</c> <i>destination mask</i> <i>next hop or interface</i>.
    /// </summary>
    /// <param name="destination">The network, such as <c>10.1.0.0/16</c>; host bits are cleared, as the device does.</param>
    /// <param name="nextHop">The address of the neighbor, or an interface such as <c>NULL0</c>. An Ethernet interface needs the address as well.</param>
    /// <param name="preference">1 to 255, the smallest wins; 60 when left out.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder StaticRoute(Ipv4Prefix destination, NextHop nextHop, RoutePreference? preference = null, Action<StaticRouteBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = AddStaticRoute(destination, preference, origin);
        if (nextHop.IsInterface)
            model.outInterface = SettingFactory.Of(nextHop.Interface, origin);
        else
            model.nextHop = SettingFactory.Of(nextHop.Address, origin);
        new StaticRouteBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>
    /// A static route to a neighbor behind an interface. Command: <c>ip route-static</c> <i>destination mask interface next hop</i>.
    /// </summary>
    /// <param name="destination">The network, such as <c>10.1.0.0/16</c>; host bits are cleared, as the device does.</param>
    /// <param name="outInterface">The interface that packets leave through.</param>
    /// <param name="nextHop">The address of the neighbor.</param>
    /// <param name="preference">1 to 255, the smallest wins; 60 when left out.</param>
    /// <param name="configure">Sets the other options.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder StaticRoute(Ipv4Prefix destination, InterfaceName outInterface, Ipv4Address nextHop, RoutePreference? preference = null, Action<StaticRouteBuilder>? configure = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(file, line);
        var model = AddStaticRoute(destination, preference, origin);
        model.outInterface = SettingFactory.Of(outInterface, origin);
        model.nextHop = SettingFactory.Of(nextHop, origin);
        new StaticRouteBuilder(model).Configure(configure);
        return this;
    }

    /// <summary>The preference of static routes that say none. Command: <c>ip route-static default-preference</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder StaticRoutePreference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.staticRoutePreference, preference, file, line);

    /// <summary>Keeps the second-best static route as a backup in the forwarding table. Command: <c>ip route-static frr</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public VrpRouterBuilder StaticRouteFrr(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.staticRouteFrr, on, file, line);

    private StaticRoute AddStaticRoute(Ipv4Prefix destination, RoutePreference? preference, Origin origin)
    {
        var model = new StaticRoute
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
public sealed partial class InterfaceBuilder
{
    /// <summary>The interface as the next hop of a static route.</summary>
    /// <param name="builder">The builder of the interface.</param>
    public static implicit operator NextHop(InterfaceBuilder builder) => new(builder.Model.name.Or(default));
}

/// <summary>Sets the options of a static route.</summary>
public sealed class StaticRouteBuilder : Builder<StaticRouteBuilder, StaticRoute>
{
    internal StaticRouteBuilder(StaticRoute model)
        : base(model)
    {
    }

    /// <summary>Puts the route into the routing table of a VPN instance. Keyword: <c>vpn-instance</c>.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder VpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.vpnInstance, name, file, line);

    /// <summary>Looks the next hop up in the routing table of another VPN instance. Keyword: <c>vpn-instance</c> behind the mask.</summary>
    /// <param name="name">1 to 31 characters.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder NextHopVpnInstance(VpnInstanceName name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.nextHopVpnInstance, name, file, line);

    /// <summary>Looks the next hop of a route in a VPN instance up in the public routing table. Keyword: <c>public</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder NextHopPublic(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.nextHopPublic, on, file, line);

    /// <summary>Takes the gateway that DHCP tells as the next hop; the route needs an interface. Keyword: <c>dhcp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder Dhcp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.dhcp, on, file, line);

    /// <summary>Lets only host routes lead to the next hop. Keyword: <c>recursive-lookup host-route</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder HostRouteLookup(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.hostRouteLookup, on, file, line);

    /// <summary>How much the route is preferred. Keyword: <c>preference</c>.</summary>
    /// <param name="preference">1 to 255, the smallest wins.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder Preference(RoutePreference preference, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.preference, preference, file, line);

    /// <summary>Marks the route for route policies. Keyword: <c>tag</c>.</summary>
    /// <param name="tag">1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder Tag(RouteTag tag, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.tag, tag, file, line);

    /// <summary>What the route costs; only for a route with an interface. Keyword: <c>cost</c>.</summary>
    /// <param name="cost">1 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder Cost(StaticRouteCost cost, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.cost, cost, file, line);

    /// <summary>Watches the next hop with a BFD session that the device makes by itself; replaces what the route followed before. Keyword: <c>bfd enable</c>.</summary>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder Bfd([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Follow().Set(ref Model.bfd, true, file, line);

    /// <summary>Follows a BFD session: the route is withdrawn when it goes down; replaces what the route followed before. Keyword: <c>track bfd-session</c>.</summary>
    /// <param name="session">The name of the session, 1 to 64 characters.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder TrackBfd(BfdSessionName session, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Follow().Set(ref Model.trackedBfdSession, session, file, line);

    /// <summary>Follows an NQA test; replaces what the route followed before. Keyword: <c>track nqa</c>.</summary>
    /// <param name="admin">The administrator of the test, 1 to 32 characters.</param>
    /// <param name="test">The name of the test, 1 to 32 characters.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder TrackNqa(NqaAdminName admin, NqaTestName test, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Follow().Set(ref Model.trackedNqaAdmin, admin, file, line).Set(ref Model.trackedNqaTest, test, file, line);

    /// <summary>Follows the EFM state of an interface; replaces what the route followed before. Keyword: <c>track efm-state</c>.</summary>
    /// <param name="efmInterface">The interface.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder TrackEfm(InterfaceName efmInterface, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Follow().Set(ref Model.trackedEfmInterface, efmInterface, file, line);

    /// <summary>Takes over the cost of the route to the next hop; replaces what the route followed before. Keyword: <c>inherit-cost</c>.</summary>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder InheritCost([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Follow().Set(ref Model.inheritCost, true, file, line);

    /// <summary>Keeps the route even when its next hop cannot be reached; replaces what the route followed before. Keyword: <c>permanent</c>.</summary>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder Permanent([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Follow().Set(ref Model.permanent, true, file, line);

    /// <summary>Waits for the LDP session over the link; the route needs an interface; replaces what the route followed before. Keyword: <c>ldp-sync</c>.</summary>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder LdpSync([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Follow().Set(ref Model.ldpSync, true, file, line);

    /// <summary>Keeps routing protocols from advertising the route. Keyword: <c>no-advertise</c>.</summary>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder NoAdvertise([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.noInstall = default;
        return Set(ref Model.noAdvertise, true, file, line);
    }

    /// <summary>Keeps the route out of the forwarding table. Keyword: <c>no-install</c>.</summary>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder NoInstall([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.noAdvertise = default;
        return Set(ref Model.noInstall, true, file, line);
    }

    /// <summary>Shares the load with routes of other protocols. Keyword: <c>inter-protocol-ecmp</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder InterProtocolEcmp(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.interProtocolEcmp, on, file, line);

    /// <summary>Describes the route. Keyword: <c>description</c>.</summary>
    /// <param name="text">1 to 150 characters.</param>
    /// <returns>This builder.</returns>
    public StaticRouteBuilder Description(RouteDescription text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.description, text, file, line);

    /// <summary>A route follows one thing only.</summary>
    private StaticRouteBuilder Follow()
    {
        Model.bfd = Model.inheritCost = Model.permanent = Model.ldpSync = default;
        Model.trackedBfdSession = default;
        Model.trackedNqaAdmin = default;
        Model.trackedNqaTest = default;
        Model.trackedEfmInterface = default;
        return this;
    }
}
