using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>What the groups of dynamic route backup want: which is down, and which interface has to call for it.</summary>
internal sealed class Groups(RouteBackupSimulation simulation)
{
    private BackupAssumptions Assumptions => simulation.Assumptions;

    /// <summary>Has one of the group's networks a route that does not leave through a backup?</summary>
    public bool IsUp(RoutingGroupNumber group)
    {
        var isDefined = false;
        var throughBackup = false;
        foreach (var network in simulation.Router.MonitoredNetworks)
        {
            if (!network.group.Is(group))
                continue;
            isDefined = true;
            if (network.Network.IsUnknown)
                return true;
            var vpn = network.vpnInstance.Or(default);
            foreach (var route in Assumptions.CoveringRouteCounts ? simulation.Table.Longest(network.Network, vpn) : simulation.Table.Active(network.Network, vpn))
            {
                if (!IsBackupOf(route.OutInterface, group))
                    return true;
                throughBackup |= simulation.StateOf(route.OutInterface) is not (BackupState.Active or BackupState.Release);
            }
        }

        return isDefined ? throughBackup && Assumptions.RouteThroughBackupOnly == GroupVerdict.Up : Assumptions.GroupWithoutNetworks == GroupVerdict.Up;
    }

    /// <summary>Is a group down that chooses this interface?</summary>
    public bool IsWanted(SimulatedBackup backup)
    {
        foreach (var reference in backup.Model.RoutingGroups)
        {
            if (reference.group.TryGet(out var group) && !IsUp(group) && ReferenceEquals(ChosenFor(group), backup))
                return true;
        }

        return false;
    }

    /// <summary>Is none of the interface's groups down?</summary>
    public bool AreAllUp(SimulatedBackup backup)
    {
        foreach (var reference in backup.Model.RoutingGroups)
        {
            if (reference.group.TryGet(out var group) && !IsUp(group))
                return false;
        }

        return true;
    }

    /// <summary>Are the groups of the interface up again, as far as a release asks?</summary>
    public bool MayRelease(SimulatedBackup backup)
    {
        var some = false;
        foreach (var reference in backup.Model.RoutingGroups)
        {
            if (!reference.group.TryGet(out var group))
                continue;
            var isUp = IsUp(group);
            some |= isUp;
            if (!isUp && Assumptions.AllGroupsRelease)
                return false;
        }

        return some;
    }

    /// <summary>Why the interface cannot call; null when it can.</summary>
    public string? RefusalOf(SimulatedBackup backup)
    {
        var i = backup.Model;
        if (i.up.Is(false))
            return "the interface is shut down";
        var dialer = i.dialer!;
        if (!dialer.method.IsSet && !dialer.IsMember)
            return "DDR is not enabled";
        if (!dialer.group.IsSet)
            return "the interface has no dialer group";
        return HasNumber(dialer) ? null : "there is no number to dial";
    }

    /// <summary>The first dialup interface of the group that can serve it; only one link is set up.</summary>
    private SimulatedBackup? ChosenFor(RoutingGroupNumber group)
    {
        var networks = 0;
        var vpn = default(VpnInstanceName);
        foreach (var network in simulation.Router.MonitoredNetworks)
        {
            if (!network.group.Is(group))
                continue;
            networks++;
            vpn = network.vpnInstance.Or(default);
        }

        SimulatedBackup? chosen = null;
        foreach (var backup in simulation.Backups)
        {
            if (!Refers(backup.Model, group) || !CanServe(backup.Model, networks, vpn) || backup.HasGivenUp)
                continue;
            if (chosen is null || (Assumptions.Order == BackupOrder.Number && backup.Name.CompareTo(chosen.Name) < 0))
                chosen = backup;
        }

        return chosen;
    }

    private bool CanServe(ComwareInterface i, int networks, VpnInstanceName vpn)
    {
        var dialer = i.dialer!;
        if (Assumptions.SameVpnInstance && i.vpnInstance.Or(default) != vpn)
            return false;
        if (!Assumptions.AnyDialupInterface && (dialer.method.Is(DdrMethod.Bundle) || i.name.Or(default).Kind == InterfaceKind.EthChannel))
            return false;
        var needsRoute = networks > 1 || Assumptions.OneNetworkNeedsDialerRoute;
        return !needsRoute || HasFittingRoute(i, dialer.Routes);
    }

    private bool HasFittingRoute(ComwareInterface i, IReadOnlyList<DialerRoute> routes)
    {
        foreach (var route in routes)
        {
            if (!Assumptions.DialerRouteHasToFit || !route.nextHop.TryGet(out var hop))
                return true;
            foreach (var own in i.Addresses)
            {
                var network = new Ipv4Prefix(own.address.Or(default), own.mask.Or(default));
                if (network.IsUnknown || network.Contains(hop))
                    return true;
            }
        }

        return false;
    }

    private static bool HasNumber(DialerLink dialer)
    {
        if (dialer.number.IsSet)
            return true;
        foreach (var route in dialer.Routes)
        {
            if (route.number.IsSet)
                return true;
        }

        return false;
    }

    private bool IsBackupOf(InterfaceName name, RoutingGroupNumber group)
    {
        if (simulation.Router.FindInterface(name) is not { } i)
            return false;
        return Assumptions.PrimaryHasNoGroup ? i.RoutingGroups.Count > 0 : Refers(i, group);
    }

    public static bool Refers(ComwareInterface i, RoutingGroupNumber group)
    {
        foreach (var reference in i.RoutingGroups)
        {
            if (reference.group.Is(group))
                return true;
        }

        return false;
    }
}
