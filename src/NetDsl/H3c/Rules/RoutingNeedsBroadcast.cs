namespace NetDsl.H3c;

/// <summary>D-35: a routing protocol runs over a dial-up link whose dialer routes let no broadcasts through.</summary>
internal sealed class RoutingNeedsBroadcast() : ComwareInterfaceRule(
    "ND5035",
    "A routing protocol runs over dialer routes without broadcast",
    Severity.Warning,
    "RIP, OSPF and IS-IS send broadcasts or multicasts, and DDR sends these only for dialer routes with the keyword broadcast: the routers do not find each other over the link. Give the dialer route the keyword.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        if (!there.HasRoute() || !there.DialsByRoute() || !there.IsComplete || there.MayHold("dialer") || there.Dialer!.number.IsSet)
            return;
        var routes = there.Dialer!.routes!;
        foreach (var route in routes)
        {
            if ((route.broadcast.IsSet && !route.broadcast.Is(false)) || route.IsOpen)
                return;
        }

        if (FindProtocol(there) is not { } protocol)
            return;
        context.Report(new Finding(Info, routes[0].Origin, $"{there}: {protocol} runs over the link, and no dialer route has the keyword broadcast: DDR drops its packets, and no route is learned over the link. Give the dialer route the keyword.")
        {
            Parameter = routes[0].broadcast.IsSet ? "broadcast" : null,
            Fix = routes.Count == 1 ? Fix.SetArgument("Let broadcasts through", routes[0].Origin, "broadcast", "true") : null,
        });
    }

    /// <summary>The protocol that certainly sends broadcasts or multicasts over the interface; null when none does.</summary>
    private static string? FindProtocol(ComwareInterfaceView there) =>
        there.RunsOspf() && there.Interface.ospf is not ({ networkType.IsSet: true } or { unicast.IsSet: true } or { IsOpen: true }) ? "OSPF"
        : there.RunsIsis() ? "IS-IS"
        : there.RunsRip() ? "RIP"
        : null;
}
