using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>What can be seen of it.</content>
public sealed partial class RouteBackupSimulation
{
    /// <summary>The interfaces that lead to the watched networks while all is well.</summary>
    public IReadOnlyList<InterfaceName> Primaries
    {
        get
        {
            var names = new List<InterfaceName>();
            foreach (var primary in _primaries)
            {
                if (primary.Interface.name.TryGet(out var name) && !names.Contains(name))
                    names.Add(name);
            }

            return names;
        }
    }

    /// <summary>The state of an interface; off when it is the backup of no group.</summary>
    /// <param name="name">The interface.</param>
    public BackupState StateOf(InterfaceName name) => Find(name)?.State ?? BackupState.Off;

    /// <summary>Does the interface take a call? A backup refuses it while dynamic route backup is in force.</summary>
    /// <param name="name">The interface.</param>
    public bool TakesCalls(InterfaceName name) => Find(name)?.TakesCalls ?? true;

    /// <summary>Is the primary link of a group up: has one of its networks a route that does not leave through a backup?</summary>
    /// <param name="group">The group.</param>
    public bool IsPrimaryUp(RoutingGroupNumber group) => Groups.IsUp(group);

    /// <summary>The interfaces that carry the traffic to a network; none when there is no route, or its link carries nothing.</summary>
    /// <param name="network">The network.</param>
    /// <param name="vpnInstance">The VPN instance; the public routing table when left out.</param>
    public IReadOnlyList<InterfaceName> CarriedBy(Ipv4Prefix network, VpnInstanceName vpnInstance = default) => Carriers(Table.Longest(network.Network, vpnInstance));

    /// <summary>The groups, the interfaces and the networks as they are now.</summary>
    public BackupSnapshot Snapshot()
    {
        var groups = new List<SimulatedGroup>();
        foreach (var number in Groups.Numbers())
            groups.Add(new SimulatedGroup(number, Groups.IsUp(number)));
        var interfaces = new List<SimulatedInterface>();
        foreach (var backup in _backups)
            interfaces.Add(new SimulatedInterface(backup.Name, backup.State));
        foreach (var off in _off)
            interfaces.Add(new SimulatedInterface(off.Name, BackupState.Off));
        var networks = new List<SimulatedNetwork>();
        foreach (var watched in _watched)
        {
            var routes = Table.Longest(watched.Network, watched.VpnInstance);
            networks.Add(new SimulatedNetwork(watched.Network, watched.VpnInstance, routes, Carriers(routes)));
        }

        return new BackupSnapshot(Now, groups, interfaces, networks);
    }

    private List<InterfaceName> Carriers(List<SimulatedRoute> routes)
    {
        var carriers = new List<InterfaceName>();
        foreach (var route in routes)
        {
            if (!carriers.Contains(route.OutInterface) && Carries(route.OutInterface))
                carriers.Add(route.OutInterface);
        }

        return carriers;
    }

    /// <summary>A backup carries packets while its link is up, any other interface unless it has failed.</summary>
    private bool Carries(InterfaceName name) => Find(name) is { } backup ? backup.IsUp : !_off.Exists(o => o.Name == name) && _links.Carries(name);

    private SimulatedBackup? Find(InterfaceName name) => _backups.Find(b => b.Name == name);

    private SimulatedBackup RequireBackup(InterfaceName name) =>
        Find(name) ?? throw new SimulationException($"{Shown(name)} is no backup of {Router.Name}; there {Are(Names(_backups.ConvertAll(b => b.Name)))}.", Router.FindInterface(name)?.Origin);

    private ComwareInterface RequirePrimary(InterfaceName name)
    {
        foreach (var primary in _primaries)
        {
            if (primary.Interface.name.Is(name))
                return primary.Interface;
        }

        throw new SimulationException(
            Find(name) is not null
                ? $"{name} is a backup of {Router.Name}: it is not a primary link that is lost or back, but its line can fail and be repaired."
                : $"{Shown(name)} does not lead to a watched network of {Router.Name}; there {Are(Names(Primaries))}.",
            Router.FindInterface(name)?.Origin);
    }

    private FollowedNetwork RequireNetwork(Ipv4Prefix network, VpnInstanceName vpnInstance)
    {
        var wanted = new FollowedNetwork(network.Network, vpnInstance);
        if (_watched.Contains(wanted))
            return wanted;
        throw new SimulationException($"{network} is no watched network of {Router.Name}; there {Are(string.Join(", ", _watched.ConvertAll(w => w.Network.ToString())))}.", Router.Origin);
    }

    private static string Shown(InterfaceName name) => name.IsUnknown ? "An interface without a name" : name.ToString();

    private static string Are(string names) => names.Length == 0 ? "is none" : names.IndexOf(',') < 0 ? $"is only {names}" : $"are {names}";

    private static string Names(IReadOnlyList<InterfaceName> names)
    {
        var texts = new List<string>();
        foreach (var name in names)
            texts.Add(name.ToString());
        return string.Join(", ", texts);
    }
}
