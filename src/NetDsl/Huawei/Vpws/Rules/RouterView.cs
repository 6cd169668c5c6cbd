using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace NetDsl.Huawei;

/// <summary>A router as the rules of VPWS look at it.</summary>
internal sealed class RouterView
{
    private readonly Dictionary<PwTemplateName, PwTemplate> _templates = [];
    private readonly List<CircuitView> _circuits = [];
    private List<(PseudowireView First, PseudowireView Second)>? _sameVcIds;
    private readonly HashSet<Ipv4Address> _remotePeers = [];
    private readonly bool _hasUnknownRemotePeers;
    private StrongBox<HashSet<Ipv4Prefix>?>? _subnets;
    private PseudowireEnds? _ends;

    public RouterView(VrpRouter router, int number)
    {
        Router = router;
        Number = number;
        foreach (var template in router.pwTemplates.Items())
        {
            if (template.name.TryGet(out var name))
                _templates[name] = template;
            else
                HasUnknownTemplates = true;
        }

        foreach (var policy in router.tunnelPolicies.Items())
            HasUnknownTunnelPolicies |= !policy.name.IsKnown;

        foreach (var remote in router.ldpRemotePeers.Items())
        {
            if (remote.address.TryGet(out var known))
                _remotePeers.Add(known);
            else
                _hasUnknownRemotePeers = true;
        }

        // An interface of unknown name may be any other one.
        var named = true;
        foreach (var there in router.interfaces)
        {
            named &= there.name.IsKnown;
            HasMainMtu |= there.HasMtu() && !there.name.Raw.IsSubinterface;
        }

        IsComplete = named && !router.IsOpen;
        foreach (var there in router.interfaces)
        {
            if (there.attachmentCircuit is { } circuit)
                _circuits.Add(new CircuitView(this, circuit));
        }
    }

    public VrpRouter Router { get; }

    /// <summary>The address under which LDP knows the router: its own LSR ID where it has one.</summary>
    public Setting<Ipv4Address> LdpId => Router.ldp is { lsrId.IsSet: true } ldp ? ldp.lsrId : Router.ldp is { IsOpen: true } ? new Setting<Ipv4Address>(default, false, Router.ldp.Origin) : Router.lsrId;

    /// <summary>The position in the network.</summary>
    public int Number { get; }

    /// <summary>Whatever the router does not show is missing: no code took part that could not be evaluated.</summary>
    public bool IsComplete { get; }

    /// <summary>A main interface has an MTU or may have one, which its sub-interfaces may have from it.</summary>
    public bool HasMainMtu { get; }

    public List<CircuitView> Circuits => _circuits;

    /// <summary>Where its pseudowires end. Several threads may ask first; each finds the same.</summary>
    public PseudowireEnds Ends => Volatile.Read(ref _ends) ?? LazyInitializer.EnsureInitialized(ref _ends, () => new PseudowireEnds(this))!;

    /// <summary>A template has a name that is not known: it may be any.</summary>
    public bool HasUnknownTemplates { get; }

    /// <summary>A tunnel policy has a name that is not known: it may be any.</summary>
    public bool HasUnknownTunnelPolicies { get; }

    /// <summary>The first pseudowire of the router; null when it has none.</summary>
    public PseudowireView? FirstPseudowire
    {
        get
        {
            foreach (var circuit in _circuits)
            {
                if (circuit.Pseudowires.Count > 0)
                    return circuit.Pseudowires[0];
            }

            return null;
        }
    }

    /// <summary>True when CFM has the association in the domain, or one of unknown name that may be it.</summary>
    public bool HasAssociation(MaintenanceDomainName domain, MaintenanceAssociationName association)
    {
        foreach (var there in Router.maintenanceDomains.Items())
        {
            if (there.name.IsUnknown || there.IsOpen)
                return true;
            if (!there.name.Is(domain))
                continue;
            foreach (var known in there.associations.Items())
            {
                if (known.name.IsUnknown || known.name.Is(association))
                    return true;
            }
        }

        return false;
    }

    /// <summary>True when LDP has the address as a remote peer, or one that is not known.</summary>
    public bool HasRemotePeer(Ipv4Address address) => _hasUnknownRemotePeers || _remotePeers.Contains(address);

    /// <summary>True when LDP finds the other router over a link or a subnet of both, or when that cannot be told.</summary>
    public bool MayBeNextTo(RouterView other, Network network)
    {
        if (Subnets is not { } mine || other.Subnets is not { } theirs)
            return true;
        foreach (var link in network.Links)
        {
            // The link may carry a bundle or a sub-interface with LDP.
            if ((ReferenceEquals(link.DeviceA, Router) && ReferenceEquals(link.DeviceB, other.Router)) || (ReferenceEquals(link.DeviceB, Router) && ReferenceEquals(link.DeviceA, other.Router)))
                return MayRunLdpOnLinks() && other.MayRunLdpOnLinks();
        }

        return mine.Overlaps(theirs);
    }

    private bool MayRunLdpOnLinks()
    {
        foreach (var there in Router.interfaces)
        {
            if (there.MayRunLdp())
                return true;
        }

        return false;
    }

    /// <summary>The subnets of the interfaces with LDP, loopback interfaces left out; null when one is not known.</summary>
    private HashSet<Ipv4Prefix>? Subnets
    {
        get
        {
            // Several threads may find them; each finds the same.
            var found = Volatile.Read(ref _subnets);
            if (found is null)
                Volatile.Write(ref _subnets, found = new StrongBox<HashSet<Ipv4Prefix>?>(FindSubnets()));
            return found.Value;
        }
    }

    private HashSet<Ipv4Prefix>? FindSubnets()
    {
        var found = new HashSet<Ipv4Prefix>();
        foreach (var there in Router.interfaces)
        {
            if (there.name.Raw.IsLoopback)
                continue;
            if (!there.MayRunLdp())
                continue;
            if (there.IsOpen || there.unnumbered.IsSet)
                return null;
            foreach (var address in there.addresses.Items())
            {
                if (!address.address.TryGet(out var known) || !address.mask.TryGet(out var mask))
                    return null;
                found.Add(new Ipv4Prefix(known, mask.Length).Network);
            }
        }

        return found;
    }

    /// <summary>Pairs of pseudowires with the same VC ID and type, each with the first that has it.</summary>
    public List<(PseudowireView First, PseudowireView Second)> SameVcIds() => _sameVcIds ??= FindSameVcIds();

    public PwTemplate? FindTemplate(Setting<PwTemplateName> name) => name.TryGet(out var known) && _templates.TryGetValue(known, out var found) ? found : null;

    private List<(PseudowireView First, PseudowireView Second)> FindSameVcIds()
    {
        var pairs = new List<(PseudowireView, PseudowireView)>();
        var seen = new Dictionary<(VcId, PseudowireType), PseudowireView>(_circuits.Count * 2);
        foreach (var circuit in _circuits)
        {
            foreach (var pseudowire in circuit.Pseudowires)
            {
                if (pseudowire.Ldp is null || !pseudowire.Line.vcId.TryGet(out var vcId))
                    continue;
                if (circuit.FindEarlier(pseudowire, vcId) is { } sibling)
                    pairs.Add((sibling, pseudowire));
                else if (pseudowire.FindType() is not (var type and not PseudowireType.Unknown))
                    continue;
                else if (seen.TryGetValue((vcId, type), out var first))
                    pairs.Add((first, pseudowire));
                else
                    seen.Add((vcId, type), pseudowire);
            }
        }

        return pairs;
    }

    /// <summary>The name, for messages.</summary>
    public override string ToString() => Router.Name.ToString();
}
