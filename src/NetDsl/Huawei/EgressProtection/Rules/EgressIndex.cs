using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NetDsl.Huawei;

/// <summary>Finds what the routers of a seamless MPLS network know of each other: addresses, BGP sessions, VPN instances, pairs that protect each other.</summary>
internal sealed class EgressIndex
{
    private readonly Dictionary<Device, EgressRouter> _views = [];
    private readonly Dictionary<Ipv4Address, List<EgressRouter>> _owners = [];
    private readonly HashSet<EgressRouter> _paired = [];
    private InterAsLinks? _links;
    private LabelHolders? _labels;

    private EgressIndex(Network network)
    {
        IsComplete = !network.IsOpen;
        var devices = network.Devices;
        var views = new EgressRouter?[devices.Count];
        Parallel.For(0, devices.Count, i => views[i] = devices[i] is VrpRouter router ? new EgressRouter(router, i) : null);
        foreach (var view in views)
        {
            if (view is null)
                continue;
            _views.Add(view.Router, view);
            Routers.Add(view);
            AreOwnersKnown &= view.AreAddressesKnown;
            foreach (var address in view.Addresses.Keys)
            {
                if (!_owners.TryGetValue(address, out var owners))
                    _owners.Add(address, owners = new(1));
                owners.Add(view);
            }
        }

        foreach (var router in Routers)
        {
            foreach (var peer in router.Peers)
                Match(peer);
        }

        Pairs = EgressPairs.Find(network, this);
        foreach (var pair in Pairs)
        {
            _paired.Add(pair.First);
            _paired.Add(pair.Second);
        }
    }

    public static EgressIndex Create(Network network) => new(network);

    public List<EgressRouter> Routers { get; } = [];

    /// <summary>All devices are described.</summary>
    public bool IsComplete { get; }

    /// <summary>No router has an address that is not known.</summary>
    public bool AreOwnersKnown { get; } = true;

    /// <summary>PEs that protect each other: those of a group, and those that look like it.</summary>
    public List<EgressPair> Pairs { get; }

    /// <summary>The VPNs that have static labels. Several threads may ask first; each finds the same.</summary>
    public LabelHolders Labels => LazyInitializer.EnsureInitialized(ref _labels, () => new LabelHolders(this))!;

    /// <summary>The links between ASs. Several threads may ask first; each finds the same.</summary>
    public InterAsLinks Links => LazyInitializer.EnsureInitialized(ref _links, () => new InterAsLinks(this))!;

    public EgressRouter? this[Device device] => _views.TryGetValue(device, out var view) ? view : null;

    /// <summary>The router is one of two that protect each other.</summary>
    public bool IsPaired(EgressRouter router) => _paired.Contains(router);

    /// <summary>The only router that has an address; null when none that is described has it, or several have it.</summary>
    public EgressRouter? FindOwner(Ipv4Address address) => _owners.TryGetValue(address, out var owners) && owners.Count == 1 ? owners[0] : null;

    /// <summary>True when one of the routers that are described has the address.</summary>
    public bool HasOwner(Ipv4Address address) => _owners.ContainsKey(address);

    private void Match(EgressPeer peer)
    {
        if (FindOwner(peer.Address) is not { } far || ReferenceEquals(far, peer.Router))
            return;
        peer.FarRouter = far;
        if (peer.Source.TryGet(out var source) && far.FindPeer(source) is { } exact)
        {
            peer.Far = exact;
            return;
        }

        // Without a source of its own the session comes from the interface that is next to the peer.
        foreach (var back in far.Peers)
        {
            if (!peer.Router.Addresses.TryGetValue(back.Address, out var there))
                continue;
            if (peer.Far is null || (there.HasKnownAddresses() && there.Reaches(peer.Address)))
                peer.Far = back;
        }
    }
}
