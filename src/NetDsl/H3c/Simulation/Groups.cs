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
            var vpn = network.vpnInstance.Or(default);
            foreach (var route in Assumptions.CoveringRouteCounts ? simulation.Table.Covering(network.Network, vpn) : simulation.Table.Active(network.Network, vpn))
            {
                if (!IsBackupOf(route.OutInterface, group))
                    return true;
                throughBackup |= simulation.StateOf(route.OutInterface) is not (BackupState.Active or BackupState.Release);
            }
        }

        return isDefined ? throughBackup && Assumptions.RouteThroughBackupOnly == GroupVerdict.Up : Assumptions.GroupWithoutNetworks == GroupVerdict.Up;
    }

    /// <summary>The numbers of all groups, those of the interfaces included, in their order.</summary>
    public List<RoutingGroupNumber> Numbers()
    {
        var numbers = new List<RoutingGroupNumber>();
        foreach (var network in simulation.Router.MonitoredNetworks)
            Add(network.group);
        foreach (var backup in simulation.Backups)
        {
            foreach (var reference in backup.Model.RoutingGroups)
                Add(reference.group);
        }

        numbers.Sort((a, b) => a.Value.CompareTo(b.Value));
        return numbers;

        void Add(Setting<RoutingGroupNumber> number)
        {
            if (number.TryGet(out var known) && !numbers.Contains(known))
                numbers.Add(known);
        }
    }

    /// <summary>The first group that is down and chooses this interface; unknown (the default) when there is none.</summary>
    public RoutingGroupNumber CallerOf(SimulatedBackup backup)
    {
        foreach (var reference in backup.Model.RoutingGroups)
        {
            if (reference.group.TryGet(out var group) && !IsUp(group) && ReferenceEquals(ChosenFor(group), backup))
                return group;
        }

        return default;
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
    public bool MayRelease(SimulatedBackup backup) =>
        Assumptions.Release == BackupRelease.CallingGroup && !backup.CalledFor.IsUnknown ? IsUp(backup.CalledFor) : AreAllUp(backup);

    /// <summary>Is there another interface for the group that called, whose turn is still to come?</summary>
    public bool HasNext(SimulatedBackup backup)
    {
        foreach (var other in simulation.Backups)
        {
            if (other != backup && other.State == BackupState.Standby && !other.HasGivenUp && Refers(other.Model, backup.CalledFor))
                return true;
        }

        return false;
    }

    /// <summary>All interfaces of the group have had their turn: the first one is next.</summary>
    public void StartOver(SimulatedBackup backup)
    {
        foreach (var other in simulation.Backups)
        {
            if (Refers(other.Model, backup.CalledFor))
                other.TakeTurn();
        }
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
            if (!Refers(backup.Model, group) || backup.State == BackupState.Off || !CanServe(backup.Model, group, networks, vpn) || backup.HasGivenUp)
                continue;
            if (chosen is null || (Assumptions.Order == BackupOrder.Number && backup.Name.CompareTo(chosen.Name) < 0))
                chosen = backup;
        }

        return chosen;
    }

    private bool CanServe(ComwareInterface i, RoutingGroupNumber group, int networks, VpnInstanceName vpn)
    {
        if (Assumptions.SameVpnInstance && i.vpnInstance.Or(default) != vpn)
            return false;
        if (!Assumptions.AnyDialupInterface && IsDoubtful(i))
            return false;
        if (networks < 2 && !Assumptions.OneNetworkNeedsDialerRoute)
            return true;
        foreach (var route in i.dialer?.Routes ?? [])
        {
            if (!Assumptions.DialerRouteHasToFit || Leads(i, route, group))
                return true;
        }

        return false;
    }

    /// <summary>Not in the published list of interfaces: bundle DDR and PPPoE clients, which are bundles as well, and Eth-channels.</summary>
    private static bool IsDoubtful(ComwareInterface i) => i.dialer is { } dialer && (dialer.method.Is(DdrMethod.Bundle) || i.name.Or(default).Kind == InterfaceKind.EthChannel);

    /// <summary>Does the next hop lead to a network of the group: as a neighbor on the link, as the next hop of its static route, or inside the network?</summary>
    private bool Leads(ComwareInterface i, DialerRoute route, RoutingGroupNumber group)
    {
        if (!route.nextHop.TryGet(out var hop))
            return true;
        var called = new Ipv4Prefix(hop, route.mask.TryGet(out var length) ? (int)length.Value : 32).Network;
        if (Neighbors.Subnets(i).Exists(called.Overlaps))
            return true;
        foreach (var monitored in simulation.Router.MonitoredNetworks)
        {
            if (!monitored.group.Is(group))
                continue;
            if (monitored.Network.Overlaps(called))
                return true;
            foreach (var line in simulation.Router.StaticRoutes)
            {
                if (line.Network == monitored.Network && line.nextHop.TryGet(out var next) && called.Contains(next))
                    return true;
            }
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
