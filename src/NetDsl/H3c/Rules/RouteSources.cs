using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>What supplies a route.</summary>
internal enum RouteKind
{
    Direct,
    Static,
    Ospf,
    Isis,
    Rip,
    Bgp,
}

/// <summary>Something that can supply the route to a watched network over a line; the lowest preference wins.</summary>
/// <param name="Kind">What supplies it.</param>
/// <param name="Best">The preference at best.</param>
/// <param name="Worst">The preference at worst: OSPF has two.</param>
/// <param name="At">The line by which it is there.</param>
internal sealed record RouteSource(RouteKind Kind, long Best, long Worst, Origin At)
{
    /// <summary>For messages: the protocol and its preference.</summary>
    public override string ToString() => $"{NameOf(Kind)} ({(Best == Worst ? RouteSources.Text(Best) : $"{RouteSources.Text(Best)} or {RouteSources.Text(Worst)}")})";

    public static string NameOf(RouteKind kind) => kind switch
    {
        RouteKind.Direct => "the network of the line itself",
        RouteKind.Static => "a static route",
        RouteKind.Ospf => "OSPF",
        RouteKind.Isis => "IS-IS",
        RouteKind.Rip => "RIP",
        _ => "BGP",
    };
}

/// <summary>Finds what can supply a watched network.</summary>
internal static class RouteSources
{
    private const long DefaultStatic = 60;
    private const long DefaultOspf = 10;
    private const long DefaultOspfExternal = 150;
    private const long DefaultIsis = 15;
    private const long DefaultRip = 100;
    private const long DefaultBgp = 255;

    public static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Adds what can supply a network over a line; false when there may be more, or a preference is not known.</summary>
    public static bool TryFind(ComwareInterfaceView link, MonitoredNetwork network, List<RouteSource> sources)
    {
        var router = link.Router;
        var isCertain = link.Routing.IsCertain && router.Routing.IsCertain && router.Routing.IsBgpCertain && !network.Network.IsUnknown && !network.vpnInstance.IsUnknown;
        if (!link.Interface.vpnInstance.Equals(network.vpnInstance) || link.Interface.up.Is(false))
            return isCertain;
        if (!network.Network.IsUnknown && link.Subnet == network.Network)
            sources.Add(new RouteSource(RouteKind.Direct, 0, 0, link.Primary!.Origin));
        return AddStatic(link, network, sources) & AddProtocols(link, network, sources) & AddBgp(link, network, sources) & isCertain;
    }

    /// <summary>The preference of a static route; null when it is not known.</summary>
    public static long? PreferenceOf(this ComwareRouterView router, ComwareStaticRoute route) =>
        Known(route.preference.IsSet ? route.preference : router.Router.staticRoutePreference, DefaultStatic);

    /// <summary>The line of a static route; null when it is not certain.</summary>
    public static ComwareInterfaceView? LinkOf(this ComwareRouterView router, ComwareStaticRoute route) => router.Routing.LinkOf(route);

    /// <summary>The preference of a protocol; null when it is not known.</summary>
    private static long? Known(Setting<RoutePreference> setting, long unset) => setting.TryGet(out var said) ? said.Value : setting.IsSet ? null : unset;

    private static bool AddStatic(ComwareInterfaceView link, MonitoredNetwork network, List<RouteSource> sources)
    {
        var isCertain = !link.Router.Routing.HasUnknownRoutes;
        if (network.Network.IsUnknown)
            return isCertain;
        foreach (var route in link.Router.Routing.RoutesTo(network.Network))
        {
            if (!route.vpnInstance.Equals(network.vpnInstance))
                continue;
            var over = link.Router.LinkOf(route);
            isCertain &= over is not null || route.outInterface.IsKnown;
            if (!ReferenceEquals(over, link))
                continue;
            if (link.Router.PreferenceOf(route) is { } preference)
                sources.Add(new RouteSource(RouteKind.Static, preference, preference, route.Origin));
            else
                isCertain = false;
        }

        return isCertain;
    }

    private static bool AddProtocols(ComwareInterfaceView link, MonitoredNetwork network, List<RouteSource> sources)
    {
        var isCertain = true;
        if (link.Routing is { HasOspf: true, Ospf: { } ospf })
        {
            var own = Known(ospf.preference, DefaultOspf);
            var external = Known(ospf.externalPreference, DefaultOspfExternal);
            isCertain &= own is not null && external is not null && !ospf.MayHold("preference");
            sources.Add(new RouteSource(RouteKind.Ospf, own ?? 0, IsInternal(link, network) ? own ?? 0 : external ?? 0, (link.Interface.ospf as ConfigObject ?? ospf).Origin));
        }

        if (link.Routing is { HasIsis: true, Isis: { } isis })
            isCertain &= Add(RouteKind.Isis, isis.ipv4 is { } family ? Known(family.preference, DefaultIsis) : DefaultIsis, link.Interface.isis!.Origin, isis.ipv4?.MayHold("preference") is true);
        if (link.Routing is { HasRip: true, Rip: { } rip })
            isCertain &= Add(RouteKind.Rip, Known(rip.preference, DefaultRip), (link.Interface.rip as ConfigObject ?? rip).Origin, rip.MayHold("preference"));
        return isCertain;

        bool Add(RouteKind kind, long? preference, Origin at, bool mayDiffer)
        {
            sources.Add(new RouteSource(kind, preference ?? 0, preference ?? 0, at));
            return preference is not null && !mayDiffer;
        }
    }

    private static bool AddBgp(ComwareInterfaceView link, MonitoredNetwork network, List<RouteSource> sources)
    {
        var isCertain = true;
        if (network.vpnInstance.IsSet || link.Router.Router.bgp?.ipv4 is not { } family)
            return isCertain;
        foreach (var session in link.Router.Routing.SessionsOver(link))
        {
            if (!session.IsEnabled)
                continue;
            var preference = session.IsExternal switch { true => Known(family.externalPreference, DefaultBgp), false => Known(family.internalPreference, DefaultBgp), null => null };
            isCertain &= preference is not null && !family.MayHold("preference");
            sources.Add(new RouteSource(RouteKind.Bgp, preference ?? 0, preference ?? 0, session.Peer.Origin));
        }

        return isCertain;
    }

    /// <summary>The network is that of an interface in OSPF, so that it is no external one.</summary>
    private static bool IsInternal(ComwareInterfaceView link, MonitoredNetwork network)
    {
        if (network.Network.IsUnknown)
            return false;
        foreach (var there in link.Router.Index.InterfacesIn(network.Network))
        {
            if (there.Routing.Ospf is not null)
                return true;
        }

        return false;
    }
}
