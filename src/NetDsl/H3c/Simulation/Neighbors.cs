using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>
/// Who is at the other end of an interface, as far as the network shows: by its links, or by an address in the same subnet. Every question
/// is answered from an index, so that many routers in one subnet do not ask each other.
/// </summary>
internal sealed class Neighbors
{
    private readonly Dictionary<Ipv4Address, ComwareInterface> _byAddress = [];
    private readonly Dictionary<(VpnInstanceName Vpn, Ipv4Prefix Network), HashSet<Device>> _bySubnet = [];
    private readonly Dictionary<NetworkInterface, HashSet<Device>> _byLink = [];
    private readonly Dictionary<Ipv4Prefix, HashSet<Device>> _owners = [];

    public Neighbors(Network? network)
    {
        if (network is null)
            return;
        foreach (var device in network.Devices)
        {
            if (device is ComwareRouter router)
                Add(router);
        }

        foreach (var link in network.Links)
        {
            Items(_byLink, link.A).Add(link.DeviceB);
            Items(_byLink, link.B).Add(link.DeviceA);
        }
    }

    /// <summary>The interface that has the address; null when the network shows none.</summary>
    public ComwareInterface? At(Ipv4Address address) => _byAddress.TryGetValue(address, out var found) ? found : null;

    /// <summary>Is a device at the other end, of whatever vendor?</summary>
    public bool HasAny(ComwareInterface i)
    {
        foreach (var there in Around(i))
        {
            if (there.Count > (there.Contains(i.Router) ? 1 : 0))
                return true;
        }

        return false;
    }

    /// <summary>Is the router at the other end?</summary>
    public bool Reaches(ComwareInterface i, ComwareRouter router) => router != i.Router && Around(i).Exists(there => there.Contains(router));

    /// <summary>Is a router at the other end that has an interface in the network, or announces the network by BGP?</summary>
    public bool ReachesOwner(ComwareInterface i, Ipv4Prefix network)
    {
        if (!_owners.TryGetValue(network, out var owners))
            return false;
        foreach (var there in Around(i))
        {
            var (few, many) = there.Count < owners.Count ? (there, owners) : (owners, there);
            foreach (var device in few)
            {
                if (device != i.Router && many.Contains(device))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The networks of the interface's own addresses.</summary>
    public static List<Ipv4Prefix> Subnets(ComwareInterface i)
    {
        var networks = new List<Ipv4Prefix>();
        foreach (var own in i.Addresses)
        {
            var network = new Ipv4Prefix(own.address.Or(default), own.mask.Or(default)).Network;
            if (!network.IsUnknown)
                networks.Add(network);
        }

        return networks;
    }

    /// <summary>The devices at the other ends of the links of an interface, and those of each of its subnets, itself included.</summary>
    private List<HashSet<Device>> Around(ComwareInterface i)
    {
        var around = new List<HashSet<Device>>();
        if (_byLink.TryGetValue(i, out var linked))
            around.Add(linked);
        foreach (var network in Subnets(i))
        {
            if (_bySubnet.TryGetValue((i.vpnInstance.Or(default), network), out var there))
                around.Add(there);
        }

        return around;
    }

    private void Add(ComwareRouter router)
    {
        foreach (var i in router.Interfaces)
        {
            foreach (var own in i.Addresses)
            {
                if (own.address.TryGet(out var address))
                    _byAddress[address] = i;
            }

            foreach (var network in Subnets(i))
            {
                Items(_bySubnet, (i.vpnInstance.Or(default), network)).Add(router);
                Items(_owners, network).Add(router);
            }
        }

        foreach (var announced in router.bgp?.ipv4?.Networks ?? [])
        {
            var network = new Ipv4Prefix(announced.address.Or(default), announced.mask.Or(default)).Network;
            if (!network.IsUnknown)
                Items(_owners, network).Add(router);
        }
    }

    private static HashSet<Device> Items<TKey>(Dictionary<TKey, HashSet<Device>> sets, TKey key)
        where TKey : notnull
    {
        if (!sets.TryGetValue(key, out var items))
            sets.Add(key, items = []);
        return items;
    }
}
