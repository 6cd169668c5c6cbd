namespace NetDsl.H3c;

/// <summary>D-147: what is routed over the primary is not routed over any of its backups.</summary>
internal sealed class NoRouteOverBackup() : ComwareInterfaceRule(
    "ND5147",
    "No route over the backup of an interface",
    Severity.Warning,
    "Interface backup brings the backup up, and installs no routes: a destination that has a static route over the primary only is not reached when the primary fails. Add a route over the backup, with a greater preference value.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        var router = there.Router.Router;
        if (there.Interface.backup is not { interfaces: { Count: > 0 } backups, IsOpen: false } || router.staticRoutes is not { } routes || !there.Router.IsComplete)
            return;
        if (router.bgp is not null || router.ospfProcesses is not null || router.ripProcesses is not null || router.isisProcesses is not null)
            return;
        if (there.Router.MayHold("ip route-static") || there.Router.MayHold("ospf") || there.Router.MayHold("rip") || there.Router.MayHold("isis") || there.Router.MayHold("bgp"))
            return;
        foreach (var route in routes)
        {
            if (Leaves(route, there) != true || HasOther(route, there, backups, routes))
                continue;
            context.Report(new Finding(Info, backups[0].Origin, $"{there.Router}: the static route to {route.Network} leaves through {there.Name}, and there is none through its backup: the network is not reached when the primary fails, although the backup is up. Add a route over {backups[0].name} with a greater preference value.")
            {
                Related = [new RelatedPlace(route.Origin, "the route over the primary")],
            });
            return;
        }
    }

    /// <summary>Is there, or may there be, another route to the network that does not need the primary?</summary>
    private static bool HasOther(ComwareStaticRoute route, ComwareInterfaceView primary, System.Collections.Generic.List<BackupInterface> backups, System.Collections.Generic.List<ComwareStaticRoute> routes)
    {
        if (route.Network.IsUnknown)
            return true;
        foreach (var backup in backups)
        {
            if (primary.Target(backup) is not { } target || (!target.Address.IsKnown && !target.Interface.addressSource.IsSet && !target.Interface.unnumbered.IsSet))
                return true;
        }

        foreach (var other in routes)
        {
            if (!ReferenceEquals(other, route) && other.vpnInstance.Equals(route.vpnInstance) && Leaves(other, primary) != true && (other.Network.IsUnknown || (other.Network.Length <= route.Network.Length && other.Network.Contains(route.Network.Address))))
                return true;
        }

        return false;
    }

    /// <summary>Does the route leave through the interface? Null when that is not certain.</summary>
    private static bool? Leaves(ComwareStaticRoute route, ComwareInterfaceView there)
    {
        if (route.outInterface.IsSet)
            return route.outInterface.IsKnown ? route.outInterface.Is(there.Name) : null;
        if (!route.nextHop.TryGet(out var next) || there.Subnet.IsUnknown)
            return null;
        return there.Subnet.Contains(next);
    }
}
