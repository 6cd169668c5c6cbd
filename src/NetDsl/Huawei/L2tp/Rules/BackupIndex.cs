using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Finds the other end of remote backup services and profiles. Routers without any cost nothing.</summary>
internal sealed class BackupIndex
{
    private readonly Dictionary<Device, BackupRouter> _views = [];
    private readonly Dictionary<Ipv4Address, VrpRouter?> _owners = [];
    private bool _addressesKnown;

    private BackupIndex(Network network)
    {
        var number = 0;
        foreach (var device in network.Devices)
        {
            if (device is VrpRouter router && (router.backupServices is not null || router.backupProfiles is not null))
                _views.Add(router, new BackupRouter(router, number));
            number++;
        }

        if (_views.Count == 0)
            return;
        FindOwners(network);
        foreach (var view in _views.Values)
            Pair(view);
        foreach (var view in _views.Values)
            PairProfiles(view);
    }

    public static BackupIndex Create(Network network) => new(network);

    /// <summary>The device with its services and profiles; null when it has none.</summary>
    public BackupRouter? this[Device device] => _views.TryGetValue(device, out var view) ? view : null;

    /// <summary>The router one of whose interfaces has the address; null when none or several have it.</summary>
    public VrpRouter? FindOwner(Ipv4Address address) => _owners.TryGetValue(address, out var owner) ? owner : null;

    /// <summary>The only service of another device that leads to the address; null when there is none or several do.</summary>
    public BackupServiceView? FindLeadingTo(Ipv4Address address, BackupRouter except)
    {
        BackupServiceView? found = null;
        foreach (var view in _views.Values)
        {
            if (ReferenceEquals(view, except))
                continue;
            foreach (var service in view.Services)
            {
                if (!service.Line.peer.Is(address))
                    continue;
                if (found is not null)
                    return null;
                found = service;
            }
        }

        return found;
    }

    /// <summary>True when it is certain that no device of the network has the address.</summary>
    public bool IsNowhere(Ipv4Address address) => _addressesKnown && !_owners.ContainsKey(address);

    private void FindOwners(Network network)
    {
        _addressesKnown = !network.IsOpen;
        foreach (var device in network.Devices)
        {
            if (device is not VrpRouter router)
            {
                _addressesKnown = false;
                continue;
            }

            _addressesKnown &= !router.IsOpen;
            foreach (var there in router.interfaces)
            {
                _addressesKnown &= !there.IsOpen && !there.MayHold("ip address") && there.ppp is not { negotiatedAddress.IsSet: true };
                foreach (var address in there.addresses.Items())
                {
                    if (address.address.TryGet(out var known))
                        _owners[known] = _owners.TryGetValue(known, out var other) && !ReferenceEquals(other, router) ? null : router;
                    else
                        _addressesKnown = false;
                }
            }
        }
    }

    private void Pair(BackupRouter near)
    {
        foreach (var service in near.Services)
        {
            if (!service.Line.peer.TryGet(out var peer) || FindOwner(peer) is not { } owner || ReferenceEquals(owner, near.Router))
                continue;
            service.FarDevice = owner;
            service.FarRouter = this[owner];
            service.Far = FindFar(service, peer);
        }
    }

    /// <summary>The service there from and to the same addresses. Of several the one with the same port; without such a one it cannot be told.</summary>
    private static BackupServiceView? FindFar(BackupServiceView service, Ipv4Address peer)
    {
        BackupServiceView? found = null;
        foreach (var far in service.FarRouter?.Services ?? [])
        {
            if (!far.Line.source.MayBe(peer) || !(far.Line.peer.IsUnknown || far.Line.peer.Equals(service.Line.source)))
                continue;

            // One whose addresses are not known may be the other end as well.
            if (far.Line.source.IsUnknown || far.Line.peer.IsUnknown)
            {
                service.HasRivals = true;
                continue;
            }

            if (far.Line.port.Equals(service.Line.port))
                return far;
            service.HasRivals |= found is not null;
            found = far;
        }

        foreach (var near in service.Router.Services)
            service.HasRivals |= !ReferenceEquals(near, service) && near.Line.peer.MayBe(peer) && (near.Line.source.IsUnknown || near.Line.source.Equals(service.Line.source));
        return service.HasRivals ? null : found;
    }

    private static void PairProfiles(BackupRouter near)
    {
        foreach (var profile in near.Profiles)
        {
            if (profile.Service?.Far is not { } far || !profile.Line.backupId.TryGet(out var id))
                continue;
            foreach (var other in far.Profiles)
            {
                if (other.Line.backupId.Is(id))
                    profile.Far = other;
            }

            foreach (var group in profile.Groups)
                group.Far ??= profile.Far?.Groups.Find(g => g.Group.Vrid == group.Group.Vrid);
        }
    }
}
