using System;

namespace NetDsl.Huawei;

/// <summary>A BGP session of the public network with all that is said about it: for the peer itself, or for its group.</summary>
internal sealed class EgressPeer
{
    private readonly Bgp _bgp;
    private readonly BgpSession? _group;

    public EgressPeer(EgressRouter router, Bgp bgp, BgpSession session, Ipv4Address address)
    {
        Router = router;
        Session = session;
        Address = address;
        _bgp = bgp;
        _group = session.group.TryGet(out var group) ? bgp.sessions.Find(group) : null;
    }

    public EgressRouter Router { get; }

    public BgpSession Session { get; }

    public Ipv4Address Address { get; }

    /// <summary>The router at the other end; null when none that is described, or more than one, has the address.</summary>
    public EgressRouter? FarRouter { get; set; }

    /// <summary>The session of the other end that leads back; null when it is not described.</summary>
    public EgressPeer? Far { get; set; }

    /// <summary>What is said in the family of IPv4 routes; null when nothing is.</summary>
    public BgpFamilyPeer? Unicast { get; set; }

    /// <summary>What is said in the family of labeled routes; null when nothing is.</summary>
    public BgpFamilyPeer? Labeled { get; set; }

    /// <summary>What is said in the family of VPN routes; null when nothing is.</summary>
    public BgpFamilyPeer? Vpnv4 { get; set; }

    /// <summary>The AS of the peer: its own, or that of its group.</summary>
    public Setting<AsNumber> As
    {
        get
        {
            var said = Of(static s => s.asNumber);
            if (said.IsSet || !Session.group.TryGet(out var name))
                return said;
            foreach (var group in _bgp.groups.Items())
            {
                if (group.name.Is(name) && !group.kind.IsUnknown && !group.kind.Is(BgpGroupKind.External))
                    return _bgp.asNumber;
            }

            return default;
        }
    }

    /// <summary>Is the peer in another AS? Null when it cannot be told.</summary>
    public bool? IsExternal => As.TryGet(out var far) && _bgp.asNumber.TryGet(out var own) ? !far.Equals(own) : null;

    /// <summary>The address that the session is opened from, as far as the router says it.</summary>
    public Setting<Ipv4Address> Source
    {
        get
        {
            var address = Of(static s => s.connectAddress);
            return !address.IsSet ? Router.AddressOf(Of(static s => s.connectInterface))
                : address.TryGet(out var known) && !known.Ipv4.IsUnknown ? new Setting<Ipv4Address>(known.Ipv4, true, address.Origin!)
                : default;
        }
    }

    /// <summary>True when the address of the peer is in a subnet of the router's interfaces: nothing is between them.</summary>
    public bool IsNeighbor
    {
        get
        {
            foreach (var there in Router.Router.interfaces)
            {
                foreach (var own in there.addresses.Items())
                {
                    if (own.address.IsKnown && own.mask.IsKnown && new Ipv4Prefix(own.address.Raw, own.mask.Raw).Contains(Address))
                        return true;
                }
            }

            return false;
        }
    }

    /// <summary>Do both exchange IPv4 routes, as far as this router says it? Null when it cannot be told.</summary>
    public bool? ExchangesUnicast
    {
        get
        {
            var enabled = InUnicast(static p => p.enabled);
            if (enabled.IsSet)
                return enabled.TryGet(out var known) ? known : null;
            if (Router.IsUnicastOpen || Unicast is { IsOpen: true } || (_bgp.unicast is { } family && family.MayHold("peer")))
                return null;
            return _bgp.defaultUnicast.IsSet ? _bgp.defaultUnicast.TryGet(out var on) ? on : null : true;
        }
    }

    /// <summary>Do both exchange VPN routes, as far as this router says it? Null when it cannot be told.</summary>
    public bool? ExchangesVpn
    {
        get
        {
            var enabled = InVpnv4(static p => p.enabled);
            if (enabled.IsSet)
                return enabled.TryGet(out var known) ? known : null;
            if (!Router.IsComplete || Router.HasUnknownPeers || Router.Router.MayHold("bgp") || _bgp.IsOpen || Vpnv4 is { IsOpen: true })
                return null;
            return _bgp.vpnv4 is { } family ? family.IsOpen || family.MayHold("peer") ? null : false : _bgp.MayHold("ipv4-family vpnv4") ? null : false;
        }
    }

    /// <summary>Do routes to the peer and from it have labels, as far as this router says it? Null when it cannot be told.</summary>
    public bool? HasLabels
    {
        get
        {
            if (InLabeled(static p => p.enabled) is { IsSet: true } labeled)
                return labeled.TryGet(out var on) ? on : null;
            var labels = InUnicast(static p => p.labels);
            if (labels.IsSet)
                return labels.TryGet(out var known) ? known : null;
            if (Router.IsUnicastOpen || Unicast is { IsOpen: true } || Labeled is { IsOpen: true } || (_bgp.unicast is { } family && family.MayHold("peer")))
                return null;
            return _bgp.labeledUnicast is { } other ? other.IsOpen || other.MayHold("peer") ? null : false : _bgp.MayHold("ipv4-family labeled-unicast") ? null : false;
        }
    }

    /// <summary>The policy for what is sent to the peer, in the family that has labels.</summary>
    public Setting<RoutePolicyName> ExportPolicy => InLabeled(static p => p.enabled).Is(true) ? InLabeled(static p => p.exportPolicy) : InUnicast(static p => p.exportPolicy);

    /// <summary>The policy for what is received from the peer, in the family that has labels.</summary>
    public Setting<RoutePolicyName> ImportPolicy => InLabeled(static p => p.enabled).Is(true) ? InLabeled(static p => p.importPolicy) : InUnicast(static p => p.importPolicy);

    /// <summary>Does the router send labeled routes to the peer? Null when it cannot be told.</summary>
    public bool? SendsLabels
    {
        get
        {
            if (HasLabels is not true)
                return HasLabels;
            if (InLabeled(static p => p.enabled).Is(true))
                return true;
            var policy = ExportPolicy;
            return policy.IsSet ? Router.AppliesLabels(policy)
                : Router.IsUnicastOpen || Unicast is { IsOpen: true } || InUnicast(static p => p.exportFilter).IsSet || (_bgp.unicast is { } family && family.MayHold("peer")) ? null : false;
        }
    }

    /// <summary>A setting of the session: of the peer itself, otherwise of its group.</summary>
    public Setting<T> Of<T>(Func<BgpSession, Setting<T>> what)
        where T : struct
    {
        var own = what(Session);
        return own.IsSet || _group is null ? own : what(_group);
    }

    /// <summary>A setting in the family of IPv4 routes: of the peer itself, otherwise of its group.</summary>
    public Setting<T> InUnicast<T>(Func<BgpFamilyPeer, Setting<T>> what)
        where T : struct => In(_bgp.unicast, Unicast, what);

    /// <summary>A setting in the family of labeled routes: of the peer itself, otherwise of its group.</summary>
    public Setting<T> InLabeled<T>(Func<BgpFamilyPeer, Setting<T>> what)
        where T : struct => In(_bgp.labeledUnicast, Labeled, what);

    /// <summary>A setting in the family of VPN routes: of the peer itself, otherwise of its group.</summary>
    public Setting<T> InVpnv4<T>(Func<BgpFamilyPeer, Setting<T>> what)
        where T : struct => In(_bgp.vpnv4, Vpnv4, what);

    /// <summary>Where the session stands in the program: in the family of IPv4 routes, otherwise where it is made.</summary>
    public Origin UnicastOrigin => Unicast?.Origin ?? Session.Origin;

    private Setting<T> In<T>(BgpFamily? family, BgpFamilyPeer? peer, Func<BgpFamilyPeer, Setting<T>> what)
        where T : struct
    {
        var own = peer is null ? default : what(peer);
        if (own.IsSet || family is null)
            return own;
        var name = peer is { group.IsSet: true } ? peer.group : Session.group;
        return name.TryGet(out var group) && family.peers.Find(group) is { } common ? what(common) : own;
    }

    /// <summary>For messages.</summary>
    public override string ToString() => $"{Router}: peer {Address}";
}
