using System.Collections.Generic;
using System.Threading;

namespace NetDsl.Huawei;

/// <summary>A router as the rules of egress protection look at it.</summary>
internal sealed class EgressRouter
{
    private readonly Dictionary<Ipv4Address, EgressPeer> _peers = [];
    private readonly Dictionary<VpnInstanceName, EgressVpn> _vpns = [];
    private EgressPolicies? _policies;

    public EgressRouter(VrpRouter router, int number)
    {
        Router = router;
        Number = number;
        var named = true;
        foreach (var there in router.interfaces)
        {
            named &= there.name.IsKnown;
            AreAddressesKnown &= !there.IsOpen && !there.vpnInstance.IsUnknown && !there.MayHold("ip address");
            if (there.MayBeInVpn())
                continue;
            foreach (var address in there.addresses.Items())
            {
                if (!address.address.TryGet(out var known))
                    AreAddressesKnown = false;
                else if (!Addresses.ContainsKey(known))
                    Addresses.Add(known, there);
            }
        }

        IsComplete = named && !router.IsOpen;
        AreAddressesKnown &= IsComplete && !router.MayHold("interface ");
        AddVpns(router);
        AddPeers(router);
    }

    public VrpRouter Router { get; }

    /// <summary>BGP; null when the router has none.</summary>
    public Bgp? Bgp => Router.bgp;

    /// <summary>The position in the network.</summary>
    public int Number { get; }

    /// <summary>Whatever the router does not show is missing: no code took part that could not be evaluated.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>All addresses of the public network are known.</summary>
    public bool AreAddressesKnown { get; } = true;

    /// <summary>There are no peers of BGP but those that are shown.</summary>
    public bool ArePeersKnown { get; private set; }

    /// <summary>The VPN instances are those that are shown.</summary>
    public bool AreVpnsKnown { get; private set; }

    /// <summary>The addresses of the public network with the interfaces that have them.</summary>
    public Dictionary<Ipv4Address, VrpInterface> Addresses { get; } = [];

    /// <summary>The peers of the public network that have an IPv4 address which is known.</summary>
    public List<EgressPeer> Peers { get; } = [];

    public List<EgressVpn> Vpns { get; } = [];

    /// <summary>The route policies. Several threads may ask first; each finds the same.</summary>
    private EgressPolicies Policies => LazyInitializer.EnsureInitialized(ref _policies, () => new EgressPolicies(Router))!;

    /// <summary>What is exchanged with peers may be said for a peer whose address is not known.</summary>
    public bool HasUnknownPeers { get; private set; }

    /// <summary>IPv4 routes of the public network may be more than what is shown: nothing is missing in there.</summary>
    public bool IsUnicastOpen => !IsComplete || HasUnknownPeers || Router.MayHold("bgp") || Bgp is { IsOpen: true } || (Bgp is { unicast: null } bgp && bgp.MayHold("ipv4-family unicast")) || Bgp?.unicast is { IsOpen: true };

    /// <summary>The session with a peer; null when the router does not describe it.</summary>
    public EgressPeer? FindPeer(Ipv4Address address) => _peers.TryGetValue(address, out var found) ? found : null;

    /// <summary>The first session with another router, whichever of its addresses it uses; null when there is none.</summary>
    public EgressPeer? FindPeer(EgressRouter other)
    {
        foreach (var peer in Peers)
        {
            if (ReferenceEquals(peer.FarRouter, other))
                return peer;
        }

        return null;
    }

    /// <summary>The VPN instance of a name; null when the router does not describe it or the name is not known.</summary>
    public EgressVpn? FindVpn(Setting<VpnInstanceName> name) => name.TryGet(out var known) && _vpns.TryGetValue(known, out var found) ? found : null;

    /// <summary>The interface of a name; null when the router does not describe it or the name is not known.</summary>
    public VrpInterface? FindInterface(Setting<InterfaceName> name) => name.TryGet(out var known) ? Router.FindInterface(known) : null;

    /// <summary>The first IPv4 address of an interface; not set when it is not known or there is none.</summary>
    public Setting<Ipv4Address> AddressOf(Setting<InterfaceName> name)
    {
        if (FindInterface(name) is not { } there)
            return default;
        foreach (var address in there.addresses.Items())
        {
            if (!address.secondary.IsSet || address.secondary.Is(false))
                return address.address;
        }

        return default;
    }

    /// <summary>The nodes of a route policy in the order in which they are asked; null when it is not known or there is none.</summary>
    public List<RoutePolicyEntry>? FindPolicy(Setting<RoutePolicyName> name) => name.TryGet(out var known) ? Policies.Find(known) : null;

    /// <summary>There is certainly no route policy of the name.</summary>
    public bool LacksPolicy(RoutePolicyName name) => Policies.Lacks(name);

    /// <summary>Does a route policy give routes labels? Null when it cannot be told.</summary>
    public bool? AppliesLabels(Setting<RoutePolicyName> name)
    {
        if (FindPolicy(name) is not { } nodes)
            return null;
        foreach (var node in nodes)
        {
            if (node.permit.Is(false))
                continue;
            if (node.appliesLabel.IsUnknown || node.MayHold("apply mpls-label"))
                return null;
            if (node.appliesLabel.Is(true))
                return true;
        }

        return false;
    }

    private void AddVpns(VrpRouter router)
    {
        AreVpnsKnown = IsComplete && !router.MayHold("ip vpn-instance");
        foreach (var instance in router.vpnInstances.Items())
        {
            var vpn = new EgressVpn(this, instance);
            Vpns.Add(vpn);
            if (instance.name.TryGet(out var name))
                _vpns[name] = vpn;
            else
                AreVpnsKnown = false;
        }
    }

    private void AddPeers(VrpRouter router)
    {
        ArePeersKnown = IsComplete && !router.MayHold("bgp");
        if (router.bgp is not { } bgp)
            return;
        ArePeersKnown &= !bgp.IsOpen && !bgp.MayHold("peer");
        HasUnknownPeers = HasUnknown(bgp.unicast) || HasUnknown(bgp.labeledUnicast) || HasUnknown(bgp.vpnv4);
        foreach (var session in bgp.sessions.Items())
        {
            if (session.peer.IsUnknown || session.IsOpen)
                ArePeersKnown = false;
            if (!session.peer.TryGet(out var id) || id.IsGroup || id.Address.Ipv4 is not { IsUnknown: false } address || _peers.ContainsKey(address))
                continue;
            var peer = new EgressPeer(this, bgp, session, address);
            _peers.Add(address, peer);
            Peers.Add(peer);
        }

        // A session with somebody may be the one that would be missing.
        HasUnknownPeers |= bgp.sessions is not null && bgp.sessions.Exists(static s => s.peer.IsUnknown);
        IsComplete &= !HasUnknownPeers;

        foreach (var there in (bgp.unicast?.peers).Items())
        {
            if (Find(there) is { Unicast: null } peer)
                peer.Unicast = there;
        }

        foreach (var there in (bgp.labeledUnicast?.peers).Items())
        {
            if (Find(there) is { Labeled: null } peer)
                peer.Labeled = there;
        }

        foreach (var there in (bgp.vpnv4?.peers).Items())
        {
            if (Find(there) is { Vpnv4: null } peer)
                peer.Vpnv4 = there;
        }
    }

    private EgressPeer? Find(BgpFamilyPeer there) => there.peer.TryGet(out var id) && !id.IsGroup && id.Address.Ipv4 is { IsUnknown: false } address ? FindPeer(address) : null;

    private static bool HasUnknown(BgpFamily? family)
    {
        foreach (var peer in (family?.peers).Items())
        {
            if (peer.peer.IsUnknown || peer.group.IsUnknown)
                return true;
        }

        return false;
    }

    /// <summary>For messages.</summary>
    public override string ToString() => Router.Name.ToString();
}
