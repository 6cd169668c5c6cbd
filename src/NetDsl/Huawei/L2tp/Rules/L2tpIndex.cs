using System;
using System.Collections.Generic;
using System.Threading;

namespace NetDsl.Huawei;

/// <summary>Finds what the devices of an L2TP network know of each other, so that a check takes time in proportion to the network.</summary>
internal sealed class L2tpIndex
{
    private readonly Dictionary<Device, L2tpRouter> _views = [];
    private readonly Dictionary<Ipv4Address, List<(L2tpRouter Router, VrpInterface Interface)>> _owners = [];
    private L2tpTunnels? _tunnels;

    private L2tpIndex(Network network)
    {
        IsComplete = !network.IsOpen;
        foreach (var device in network.Devices)
        {
            if (device is not VrpRouter router)
                continue;
            var view = new L2tpRouter(router, Routers.Count);
            _views.Add(router, view);
            Routers.Add(view);
            foreach (var there in router.interfaces)
            {
                foreach (var address in there.addresses.Items())
                {
                    if (!address.address.TryGet(out var known))
                        continue;
                    if (!_owners.TryGetValue(known, out var owners))
                        _owners.Add(known, owners = new(1));
                    owners.Add((view, there));
                }
            }
        }
    }

    public static L2tpIndex Create(Network network) => new(network);

    public List<L2tpRouter> Routers { get; } = [];

    /// <summary>All devices are described.</summary>
    public bool IsComplete { get; }

    /// <summary>The tunnels whose ends are both described. Several threads may ask first; each finds the same.</summary>
    public L2tpTunnels Tunnels => Volatile.Read(ref _tunnels) ?? LazyInitializer.EnsureInitialized(ref _tunnels, () => new L2tpTunnels(this))!;

    public L2tpRouter? this[Device device] => _views.TryGetValue(device, out var view) ? view : null;

    /// <summary>The interfaces that have an address; several for the shared loopback interfaces of a pair.</summary>
    public IReadOnlyList<(L2tpRouter Router, VrpInterface Interface)> OwnersOf(Ipv4Address address) => _owners.TryGetValue(address, out var owners) ? owners : [];

    /// <summary>The only router that has an address; null when none that is described has it, or several have it.</summary>
    public L2tpRouter? FindOwner(Ipv4Address address)
    {
        var owners = OwnersOf(address);
        return owners.Count == 1 ? owners[0].Router : null;
    }

    /// <summary>The group of an LNS that takes a tunnel of a LAC: the one with the LAC's name, otherwise <c>default-lns</c>.</summary>
    /// <param name="lac">The group of the LAC.</param>
    /// <param name="lns">The address of the LNS.</param>
    /// <param name="isMissing">True when it is certain that no group takes it.</param>
    public L2tpGroupView? FindFarGroup(L2tpGroupView lac, Ipv4Address lns, out bool isMissing)
    {
        isMissing = false;
        if (FindOwner(lns) is not { } router || ReferenceEquals(router, lac.Router) || lac.FindTunnelName(lns) is not { } name)
            return null;
        L2tpGroupView? fallback = null;
        var isSure = router.IsComplete && !router.Router.MayHold("l2tp-group");
        foreach (var group in router.Groups)
        {
            isSure &= group.IsComplete;
            if (group.Lns is not { } side)
                continue;
            if (side.remote.TryGet(out var remote))
            {
                if (string.Equals(remote.Value, name, StringComparison.Ordinal))
                    return group;
            }
            else if (side.remote.IsUnknown)
            {
                isSure = false;
            }
            else if (group.IsDefaultLns && group.IsLns)
            {
                fallback = group;
            }
        }

        isMissing = isSure && fallback is null;
        return fallback;
    }

    /// <summary>The device that backs a service up: the one that has its peer address; null when it is not described or not certain.</summary>
    public L2tpRouter? FindPeer(L2tpRouter router, RemoteBackupService service) =>
        service.peer.TryGet(out var peer) && FindOwner(peer) is { } found && !ReferenceEquals(found, router) ? found : null;

    /// <summary>The service of the other device that leads back; null when there is none or it is not described.</summary>
    public RemoteBackupService? FindFarService(L2tpRouter router, RemoteBackupService service)
    {
        if (FindPeer(router, service) is not { } far)
            return null;
        foreach (var there in far.Router.backupServices.Items())
        {
            if (there.peer.TryGet(out var back) && service.source.Is(back))
                return there;
        }

        return far.Router.backupServices is { Count: 1 } only ? only[0] : null;
    }

    /// <summary>The profile of the other device with the same backup ID over the same service; null when there is none.</summary>
    public RemoteBackupProfile? FindFarProfile(L2tpRouter router, RemoteBackupProfile profile, out L2tpRouter? far)
    {
        far = null;
        if (router.FindService(profile.service) is not { } service || FindFarService(router, service) is not { } farService || FindPeer(router, service) is not { } peer)
            return null;
        far = peer;
        foreach (var there in peer.Router.backupProfiles.Items())
        {
            if (there.service.IsKnown && farService.name.IsKnown && there.service.Equals(farService.name) && there.backupId.IsKnown && there.backupId.Equals(profile.backupId))
                return there;
        }

        return null;
    }
}
