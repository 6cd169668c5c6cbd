using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NetDsl.Huawei;

/// <summary>Finds routers by LSR ID and pseudowires by their keys, so that a check takes time in proportion to the network.</summary>
internal sealed class VpwsIndex
{
    private readonly Dictionary<Device, RouterView> _views = [];
    private readonly Dictionary<Ipv4Address, RouterView> _byLsrId = [];
    private Dictionary<Ipv4Address, VrpRouter?>? _owners;
    private bool _lsrIdsKnown = true;

    public VpwsIndex(Network network)
    {
        IsComplete = !network.IsOpen;
        var devices = network.Devices;
        var views = new RouterView?[devices.Count];
        Parallel.For(0, devices.Count, i => views[i] = devices[i] is VrpRouter router ? new RouterView(router, i) : null);
        foreach (var view in views)
        {
            if (view is not null)
                Add(view);
        }
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
            var ends = router.Ends;
            if (ends.FindPseudowire(lsrId, vcId) is { } pseudowire)
                return new FarEnd(router, pseudowire, null, false);
            if (ends.FindSegment(lsrId, vcId) is { } segment)
                return new FarEnd(router, null, segment, false);
            return new FarEnd(router, null, null, router.IsComplete && ends.IsComplete && !router.Router.MayHold("mpls switch-l2vc"));
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
                foreach (var address in there.addresses.Items())
                {
                    if (address.address.TryGet(out var known))
                        owners[known] = owners.TryGetValue(known, out var other) && !ReferenceEquals(other, view.Router) ? null : view.Router;
                }
            }
        }

        return owners;
    }

    private void Add(RouterView view)
    {
        var router = view.Router;
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
}

/// <summary>What the router at the other end of a pseudowire has for it.</summary>
/// <param name="Router">The router; null when it is not described.</param>
/// <param name="Pseudowire">The pseudowire back.</param>
/// <param name="Switched">The switched pseudowire one of whose segments leads back.</param>
/// <param name="IsMissing">It is certain that there is nothing that leads back.</param>
internal readonly record struct FarEnd(RouterView? Router, PseudowireView? Pseudowire, SwitchedPseudowire? Switched, bool IsMissing);
