using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// Finds what the Comware routers of a network know of each other, so that a check takes time in proportion to the network: who has
/// an address, what a line leads to, which interface is called.
/// </summary>
internal sealed class ComwareIndex
{
    private readonly Dictionary<Device, ComwareRouterView> _views = [];
    private readonly Dictionary<Ipv4Address, List<ComwareInterfaceView>> _owners = [];
    private readonly Dictionary<Ipv4Prefix, List<ComwareInterfaceView>> _subnets = [];
    private readonly Dictionary<NetworkInterface, List<NetworkInterface>> _cables = [];
    private ulong _lengths;
    private readonly Dictionary<ComwareInterface, List<RouteBackup>> _relations = [];

    private ComwareIndex(Network network)
    {
        IsComplete = !network.IsOpen;
        foreach (var relation in network.routeBackups.Items())
            HasOpenRelations |= relation.IsOpen;
        foreach (var device in network.Devices)
        {
            if (device is not ComwareRouter router)
                continue;
            var view = new ComwareRouterView(this, router, Routers.Count);
            _views.Add(router, view);
            Routers.Add(view);
            foreach (var there in view.Interfaces)
                AddAddresses(there);
        }

        if (Routers.Count == 0)
            return;
        foreach (var link in network.Links)
        {
            AddCable(link.A, link.B);
            AddCable(link.B, link.A);
        }

        foreach (var relation in network.routeBackups.Items())
        {
            if (!_relations.TryGetValue(relation.Backup, out var there))
                _relations.Add(relation.Backup, there = new(1));
            there.Add(relation);
        }
    }

    public static ComwareIndex Create(Network network) => new(network);

    public List<ComwareRouterView> Routers { get; } = [];

    /// <summary>All devices are described.</summary>
    public bool IsComplete { get; }

    /// <summary>A backup relation may have more than the model shows: other groups, and numbers at any interface.</summary>
    public bool HasOpenRelations { get; }

    public ComwareRouterView? this[Device device] => _views.TryGetValue(device, out var view) ? view : null;

    /// <summary>The interfaces that have an address, each as its primary or as a secondary one.</summary>
    public IReadOnlyList<ComwareInterfaceView> OwnersOf(Ipv4Address address) => _owners.TryGetValue(address, out var owners) ? owners : [];

    /// <summary>The only interface that has an address; null when none that is described has it, several have it, or it is not known.</summary>
    public ComwareInterfaceView? FindOwner(Setting<Ipv4Address> address) =>
        address.TryGet(out var known) && _owners.TryGetValue(known, out var owners) && owners.Count == 1 ? owners[0] : null;

    /// <summary>The interfaces with an address of a network, which is given without host bits.</summary>
    public IReadOnlyList<ComwareInterfaceView> InterfacesIn(Ipv4Prefix subnet) => _subnets.TryGetValue(subnet, out var there) ? there : [];

    /// <summary>Has any interface a network of this length?</summary>
    public bool HasSubnets(int length) => (_lengths >> length & 1) != 0;

    /// <summary>The interface of another router at the other end of a line: by its cable, otherwise by its subnet; null when it is not described or not certain.</summary>
    public ComwareInterfaceView? FindFarEnd(ComwareInterfaceView near)
    {
        if (_cables.TryGetValue(near.Interface, out var plugged))
            return plugged.Count == 1 ? Find(plugged[0]) : null;
        ComwareInterfaceView? found = null;
        if (near.Subnet.IsUnknown)
            return null;
        foreach (var there in InterfacesIn(near.Subnet))
        {
            if (ReferenceEquals(there.Router, near.Router) || _cables.ContainsKey(there.Interface))
                continue;
            if (found is not null && !ReferenceEquals(found, there))
                return null;
            found = there;
        }

        return found;
    }

    /// <summary>The interface that answers a call for a dialer route: the one with the next hop; null when it is not described or not certain.</summary>
    public ComwareInterfaceView? FindCalled(ComwareInterfaceView caller, DialerRoute route) =>
        FindOwner(route.nextHop) is { } called && !ReferenceEquals(called.Router, caller.Router) ? called : null;

    /// <summary>The backup relations of a program in which an interface is the backup; none for configurations that were read.</summary>
    public IReadOnlyList<RouteBackup> RelationsOf(ComwareInterfaceView backup) => _relations.TryGetValue(backup.Interface, out var there) ? there : [];

    /// <summary>Does a watched network come from a backup relation of the program, rather than from a line of its own?</summary>
    public bool IsOfRelation(MonitoredNetwork network)
    {
        foreach (var relations in _relations.Values)
        {
            foreach (var relation in relations)
            {
                if (relation.networks.Contains(network))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Does a reference to a group come from a backup relation of the program, rather than from a line of its own?</summary>
    public bool IsOfRelation(RoutingGroupReference reference, ComwareInterfaceView backup)
    {
        foreach (var relation in RelationsOf(backup))
        {
            if (ReferenceEquals(relation.Origin, reference.Origin))
                return true;
        }

        return false;
    }

    /// <summary>The view of an interface; null when it is not one of a Comware router.</summary>
    public ComwareInterfaceView? Find(NetworkInterface model) =>
        model is ComwareInterface { Router: { } router } mine && _views.TryGetValue(router, out var view) ? view.Find(mine) : null;

    private void AddAddresses(ComwareInterfaceView view)
    {
        foreach (var address in view.Interface.addresses.Items())
        {
            if (!address.address.TryGet(out var known))
                continue;
            if (!_owners.TryGetValue(known, out var owners))
                _owners.Add(known, owners = new(1));
            owners.Add(view);
            if (!address.mask.TryGet(out var mask))
                continue;
            var subnet = new Ipv4Prefix(known, mask).Network;
            _lengths |= 1UL << subnet.Length;
            if (!_subnets.TryGetValue(subnet, out var there))
                _subnets.Add(subnet, there = new(2));
            there.Add(view);
        }
    }

    private void AddCable(NetworkInterface from, NetworkInterface to)
    {
        if (!_cables.TryGetValue(from, out var there))
            _cables.Add(from, there = new(1));
        there.Add(to);
    }
}
