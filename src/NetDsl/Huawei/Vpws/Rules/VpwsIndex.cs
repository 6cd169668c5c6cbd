using System.Collections.Generic;
using System.Threading;

namespace NetDsl.Huawei;

/// <summary>Finds routers by LSR ID and pseudowires by their keys, so that a check takes time in proportion to the network.</summary>
internal sealed class VpwsIndex
{
    private readonly Dictionary<Device, RouterView> _views = [];
    private readonly Dictionary<Ipv4Address, RouterView> _byLsrId = [];
    private readonly Dictionary<(RouterView Router, Ipv4Address Peer, VcId VcId), PseudowireView> _pseudowires = [];
    private readonly Dictionary<(RouterView Router, Ipv4Address Peer, VcId VcId), SwitchedPseudowire> _segments = [];
    private readonly HashSet<RouterView> _unsure = [];
    private Dictionary<Ipv4Address, VrpRouter?>? _owners;
    private bool _lsrIdsKnown = true;

    public VpwsIndex(Network network)
    {
        IsComplete = !network.IsOpen;
        foreach (var device in network.Devices)
        {
            if (device is not VrpRouter router)
                continue;
            var view = new RouterView(router, Routers.Count);
            _views.Add(router, view);
            Routers.Add(view);
            if (router.lsrId.TryGet(out var lsrId))
                _byLsrId[lsrId] = view;
            else if (router.lsrId.IsUnknown || router.IsOpen)
                _lsrIdsKnown = false;

            // LDP may have an LSR ID of its own, under which pseudowires find the router.
            if (router.ldp is { lsrId: { IsSet: true } ofLdp })
            {
                if (ofLdp.TryGet(out var own))
                    _byLsrId[own] = view;
                else
                    _lsrIdsKnown = false;
            }
        }

        foreach (var view in Routers)
            AddPseudowires(view);
    }

    public static VpwsIndex Create(Network network) => new(network);

    public List<RouterView> Routers { get; } = [];

    /// <summary>All devices are described.</summary>
    public bool IsComplete { get; }

    public RouterView? this[Device device] => _views.TryGetValue(device, out var view) ? view : null;

    /// <summary>The router of an LSR ID; null when none that is described has it.</summary>
    public RouterView? FindRouter(Setting<Ipv4Address> lsrId) => lsrId.TryGet(out var known) && _byLsrId.TryGetValue(known, out var found) ? found : null;

    /// <summary>The router one of whose interfaces has the address; null when none or several have it.</summary>
    public VrpRouter? FindOwner(Ipv4Address address) => Owners.TryGetValue(address, out var owner) ? owner : null;

    private Dictionary<Ipv4Address, VrpRouter?> Owners => LazyInitializer.EnsureInitialized(ref _owners, FindOwners)!;

    /// <summary>True when it is certain that no router of the network has the address as its LSR ID.</summary>
    public bool IsNoRouter(Setting<Ipv4Address> lsrId) => IsComplete && _lsrIdsKnown && lsrId.IsKnown && FindRouter(lsrId) is null;

    /// <summary>What the router at the other end has for a pseudowire.</summary>
    public FarEnd FindFarEnd(PseudowireView near)
    {
        if (FindRouter(near.Peer) is not { } router)
            return default;
        if (near.Circuit.Router.LdpId.TryGet(out var lsrId) && near.Line.vcId.TryGet(out var vcId))
        {
            var key = (router, lsrId, vcId);
            if (_pseudowires.TryGetValue(key, out var pseudowire))
                return new FarEnd(router, pseudowire, null, false);
            if (_segments.TryGetValue(key, out var segment))
                return new FarEnd(router, null, segment, false);
            return new FarEnd(router, null, null, router.IsComplete && !_unsure.Contains(router) && !router.Router.MayHold("mpls switch-l2vc"));
        }

        return new FarEnd(router, null, null, false);
    }

    private Dictionary<Ipv4Address, VrpRouter?> FindOwners()
    {
        var owners = new Dictionary<Ipv4Address, VrpRouter?>();
        foreach (var view in Routers)
        {
            foreach (var there in view.Router.interfaces)
            {
                foreach (var address in there.addresses ?? [])
                {
                    if (address.address.TryGet(out var known))
                        owners[known] = owners.TryGetValue(known, out var other) && !ReferenceEquals(other, view.Router) ? null : view.Router;
                }
            }
        }

        return owners;
    }

    private void AddPseudowires(RouterView view)
    {
        foreach (var circuit in view.Circuits)
        {
            if (!circuit.IsComplete)
                _unsure.Add(view);
            foreach (var pseudowire in circuit.Pseudowires)
            {
                if (pseudowire.Peer.TryGet(out var peer) && pseudowire.Line.vcId.TryGet(out var vcId))
                {
                    var key = (view, peer, vcId);
                    if (!_pseudowires.ContainsKey(key))
                        _pseudowires.Add(key, pseudowire);
                }
                else if (pseudowire.Peer.IsUnknown || pseudowire.Line.vcId.IsUnknown)
                {
                    _unsure.Add(view);
                }
            }
        }

        foreach (var switched in view.Router.switchedPseudowires ?? [])
        {
            AddSegment(view, switched, switched.first);
            AddSegment(view, switched, switched.second);
            AddSegment(view, switched, switched.backup);
        }
    }

    private void AddSegment(RouterView view, SwitchedPseudowire switched, PseudowireSegment segment)
    {
        if (segment.peer.TryGet(out var peer) && segment.vcId.TryGet(out var vcId))
            _segments[(view, peer, vcId)] = switched;
        else if (segment.peer.IsUnknown || segment.vcId.IsUnknown)
            _unsure.Add(view);
    }
}

/// <summary>What the router at the other end of a pseudowire has for it.</summary>
/// <param name="Router">The router; null when it is not described.</param>
/// <param name="Pseudowire">The pseudowire back.</param>
/// <param name="Switched">The switched pseudowire one of whose segments leads back.</param>
/// <param name="IsMissing">It is certain that there is nothing that leads back.</param>
internal readonly record struct FarEnd(RouterView? Router, PseudowireView? Pseudowire, SwitchedPseudowire? Switched, bool IsMissing);
