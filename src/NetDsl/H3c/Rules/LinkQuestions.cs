namespace NetDsl.H3c;

/// <summary>The three-valued questions about what routes over a line.</summary>
internal static class LinkQuestions
{
    /// <summary>Is it certain that no protocol, no session and no static route uses the line, and that nothing was said that should make one do so?</summary>
    public static bool LacksRouting(this ComwareInterfaceView link)
    {
        var routing = link.Routing;
        return routing is { IsCertain: true, Ospf: null, Rip: null, Isis: null }
            && link.Router.Routing is { IsCertain: true, IsBgpCertain: true }
            && !(link.Interface.ospf is not null && link.Router.Router.ospfProcesses is { Count: > 0 })
            && !(link.Interface.rip is not null && link.Router.Router.ripProcesses is { Count: > 0 })
            && link.Interface.isis is null
            && !HasOspfOverSecondary(link)
            && !MayHaveSession(link)
            && !MayHaveStaticRoute(link)
            && !MayRouteByPolicy(link.Router);
    }

    /// <summary>Does a <c>network</c> of OSPF cover a secondary address of the line?</summary>
    public static bool HasOspfOverSecondary(this ComwareInterfaceView link)
    {
        foreach (var own in link.Interface.addresses.Items())
        {
            if (own.secondary.Is(true) && own.address.TryGet(out var address) && FindOspfNetwork(link.Router, address) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The first <c>network</c> of OSPF that covers an address.</summary>
    public static ComwareOspfNetwork? FindOspfNetwork(ComwareRouterView router, Ipv4Address address) => router.OspfTable.FindNetwork(address);

    /// <summary>Does a BGP session use the line, or may one?</summary>
    public static bool MayHaveSession(this ComwareInterfaceView link) => link.Router.Routing.HasUnplacedSessions || link.Router.Routing.SessionsOver(link).Count > 0;

    /// <summary>Does a static route use the line, or may one?</summary>
    public static bool MayHaveStaticRoute(this ComwareInterfaceView link) => link.Router.Routing.HasUnplacedRoutes || link.Router.Routing.HasRouteOver(link);

    private static bool MayRouteByPolicy(ComwareRouterView router)
    {
        foreach (var there in router.Interfaces)
        {
            if (there.MayHold("ip policy-based-route"))
                return true;
        }

        return false;
    }
}
