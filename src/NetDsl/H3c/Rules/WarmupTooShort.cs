namespace NetDsl.H3c;

/// <summary>D-99: dynamic route backup is in force before the primary link can have its routes.</summary>
internal sealed class WarmupTooShort() : ComwareRouterRule(
    "ND5099",
    "The warm-up delay is shorter than the primary needs",
    Severity.Warning,
    "Dynamic route backup is in force when the warm-up delay is over. A routing protocol that takes longer to bring its routes after a start causes a call at each restart. Take a longer delay.")
{
    private const long DefaultDelay = 30;
    private const long OverBgp = 60;
    private const long OverNbma = 120;

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        var warmup = router.Router.warmup;
        if (router.Backups.Count == 0 || warmup.IsUnknown || (!warmup.IsSet && (!router.IsComplete || router.MayHold("dialer timer warmup"))))
            return;
        var delay = warmup.IsKnown ? warmup.Raw.Value : DefaultDelay;
        if (delay >= OverNbma)
            return;
        var (needed, why) = OnlyBgp(router) ? (OverBgp, "the sessions of BGP") : OnlyNbma(router) ? (OverNbma, "OSPF on a line without broadcast") : (0, "");
        if (delay >= needed)
            return;
        context.Report(new Finding(Info, warmup.Origin ?? router.Backups[0].Interface.routingGroups![0].Origin, $"{router}: dynamic route backup is in force {delay} s after a start, and {why} may take {needed} s to bring the routes of the primary link: each restart causes a call. Set the warm-up delay to {needed} s or more.")
        {
            Parameter = warmup.IsSet ? "seconds" : null,
            Fix = warmup.IsSet ? Fix.SetArgument($"Wait {needed} s", warmup.Origin!, "seconds", needed.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null,
        });
    }

    /// <summary>Nothing but BGP can bring the routes: no other protocol, and no static route to a network that is watched.</summary>
    private static bool OnlyBgp(ComwareRouterView router)
    {
        var model = router.Router;
        if (model.bgp is not { peers.Count: > 0 } || !router.IsComplete || model.ospfProcesses is not null || model.ripProcesses is not null || model.isisProcesses is not null)
            return false;
        if (router.MayHold("ospf") || router.MayHold("rip") || router.MayHold("isis") || router.MayHold("ip route-static"))
            return false;
        foreach (var route in model.staticRoutes.Items())
        {
            foreach (var network in model.monitoredNetworks.Items())
            {
                if (route.Network.IsUnknown || network.Network.IsUnknown || route.Network == network.Network)
                    return false;
            }
        }

        return true;
    }

    /// <summary>The only ways out are lines on which OSPF waits for the neighbors that it was told of.</summary>
    private static bool OnlyNbma(ComwareRouterView router)
    {
        var found = false;
        if (!router.IsComplete)
            return false;
        foreach (var there in router.Interfaces)
        {
            if (there.MayBeBackup || there.Dialers.Count > 0 || there.Name.IsLoopback || (there.Address.IsSet && there.Name.IsEthernet && there.FarEnd is null))
                continue;
            if (there.Interface.ospf is not { dead.IsSet: false } ospf || !ospf.networkType.Is(ComwareOspfNetworkType.Nbma))
                return false;
            found = true;
        }

        return found;
    }
}
