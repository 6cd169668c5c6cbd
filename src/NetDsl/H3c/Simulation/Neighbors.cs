using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>Who is at the other end of an interface, as far as the network shows: by its links, or by an address in the same subnet.</summary>
internal sealed class Neighbors
{
    private readonly Dictionary<Ipv4Address, ComwareInterface> _byAddress = [];
    private readonly Dictionary<(VpnInstanceName Vpn, Ipv4Prefix Network), List<ComwareInterface>> _bySubnet = [];
    private readonly Dictionary<NetworkInterface, List<NetworkInterface>> _byLink = [];

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
            Items(_byLink, link.A).Add(link.B);
            Items(_byLink, link.B).Add(link.A);
        }
    }

    /// <summary>The interface that has the address; null when the network shows none.</summary>
    public ComwareInterface? At(Ipv4Address address) => _byAddress.TryGetValue(address, out var found) ? found : null;

    /// <summary>The interfaces of other routers that this one reaches directly.</summary>
    public List<ComwareInterface> Of(ComwareInterface i)
    {
        var found = new List<ComwareInterface>();
        if (_byLink.TryGetValue(i, out var ends))
        {
            foreach (var end in ends)
            {
                if (end is ComwareInterface other)
                    found.Add(other);
            }
        }

        foreach (var network in Subnets(i))
        {
            if (!_bySubnet.TryGetValue((i.vpnInstance.Or(default), network), out var there))
                continue;
            foreach (var other in there)
            {
                if (other.Router != i.Router && !found.Contains(other))
                    found.Add(other);
            }
        }

        return found;
    }

    /// <summary>Is a device at the other end, of whatever vendor?</summary>
    public bool HasAny(ComwareInterface i) => _byLink.ContainsKey(i) || Of(i).Count > 0;

    /// <summary>Has the router an interface in the network, or does it announce the network by BGP?</summary>
    public static bool Owns(ComwareRouter router, Ipv4Prefix network)
    {
        foreach (var i in router.Interfaces)
        {
            if (Subnets(i).Contains(network))
                return true;
        }

        foreach (var announced in router.bgp?.ipv4?.Networks ?? [])
        {
            if (new Ipv4Prefix(announced.address.Or(default), announced.mask.Or(default)).Network == network)
                return true;
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
                Items(_bySubnet, (i.vpnInstance.Or(default), network)).Add(i);
        }
    }

    private static List<TItem> Items<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var items))
            lists.Add(key, items = []);
        return items;
    }
}
