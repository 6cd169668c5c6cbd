using System.Collections.Generic;

namespace NetDsl.H3c;

/// <content>BGP.</content>
public sealed partial class ComwareRouter
{
    internal ComwareBgp? bgp;

    /// <summary>BGP; null when it does not run. Command: <c>bgp</c>.</summary>
    public ComwareBgp? Bgp => bgp;
}

/// <summary>BGP. Command: <c>bgp</c>.</summary>
public sealed class ComwareBgp : ViewObject
{
    internal Setting<AsNumber> asNumber;
    internal Setting<Ipv4Address> routerId;
    internal Setting<ComwareBgpKeepaliveTime> keepalive;
    internal Setting<ComwareBgpHoldTime> hold;
    internal List<ComwareBgpPeer>? peers;
    internal ComwareBgpFamily? ipv4;

    /// <summary>The number of the autonomous system. Command: <c>bgp</c>.</summary>
    public Setting<AsNumber> AsNumber => asNumber;

    /// <summary>The router ID; where two routes tie, the lowest wins. Command: <c>router-id</c>.</summary>
    public Setting<Ipv4Address> RouterId => routerId;

    /// <summary>How often keepalive messages are sent, in seconds; 60 when not set. Command: <c>timer keepalive</c>.</summary>
    public Setting<ComwareBgpKeepaliveTime> Keepalive => keepalive;

    /// <summary>After how long without a message a session ends, in seconds; 180 when not set. Keyword: <c>hold</c>.</summary>
    public Setting<ComwareBgpHoldTime> Hold => hold;

    /// <summary>The peers. Command: <c>peer</c>.</summary>
    public IReadOnlyList<ComwareBgpPeer> Peers => peers ?? (IReadOnlyList<ComwareBgpPeer>)[];

    /// <summary>IPv4 unicast; null when nothing of it is configured. Command: <c>address-family ipv4 unicast</c>.</summary>
    public ComwareBgpFamily? Ipv4 => ipv4;

    internal ComwareBgpPeer Add(ComwareBgpPeer added)
    {
        foreach (var there in peers ??= [])
        {
            if (!added.address.IsKnown || !there.address.Equals(added.address))
                continue;
            there.TakeIn(added);
            return there;
        }

        peers.Add(added);
        return added;
    }
}

/// <summary>A BGP peer. Command: <c>peer</c>.</summary>
public sealed class ComwareBgpPeer : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<AsNumber> asNumber;
    internal Setting<ComwareBgpPeerDescription> description;
    internal Setting<InterfaceName> connectInterface;
    internal Setting<bool> ebgpMaxHop;
    internal Setting<EbgpMaxHop> maxHops;

    /// <summary>The address of the peer.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>Its autonomous system. Command: <c>peer ... as-number</c>.</summary>
    public Setting<AsNumber> AsNumber => asNumber;

    /// <summary>What the peer is for. Command: <c>peer ... description</c>.</summary>
    public Setting<ComwareBgpPeerDescription> Description => description;

    /// <summary>The interface whose address is used. Command: <c>peer ... connect-interface</c>.</summary>
    public Setting<InterfaceName> ConnectInterface => connectInterface;

    /// <summary>The EBGP peer is not a neighbor. Command: <c>peer ... ebgp-max-hop</c>.</summary>
    public Setting<bool> EbgpMaxHop => ebgpMaxHop;

    /// <summary>How far away it may be; 64 hops when not set.</summary>
    public Setting<EbgpMaxHop> MaxHops => maxHops;

    /// <summary>Takes in what another line says about the peer. <c>ebgp-max-hop</c> is one line with its number.</summary>
    internal void TakeIn(ComwareBgpPeer other)
    {
        var hops = !ebgpMaxHop.IsSet || !other.ebgpMaxHop.IsSet || maxHops.Equals(other.maxHops);
        if (!hops || !Merge.Agrees(asNumber, other.asNumber) || !Merge.Agrees(description, other.description) || !Merge.Agrees(connectInterface, other.connectInterface))
            return;
        Merge.Into(ref asNumber, other.asNumber);
        Merge.Into(ref description, other.description);
        Merge.Into(ref connectInterface, other.connectInterface);
        Merge.Into(ref ebgpMaxHop, other.ebgpMaxHop);
        Merge.Into(ref maxHops, other.maxHops);
    }
}

/// <summary>IPv4 unicast in BGP. Command: <c>address-family ipv4 unicast</c>.</summary>
public sealed class ComwareBgpFamily : ViewObject
{
    internal Setting<BalancePaths> balance;
    internal Setting<BalancePaths> balanceEbgp;
    internal Setting<BalancePaths> balanceIbgp;
    internal Setting<BalancePaths> balanceEibgp;
    internal Setting<bool> asPathNeglect;
    internal Setting<RoutePreference> externalPreference;
    internal Setting<RoutePreference> internalPreference;
    internal Setting<RoutePreference> localPreference;
    internal Setting<ComwareBgpLocalPreference> defaultLocalPreference;
    internal Setting<ComwareBgpMed> defaultMed;
    internal List<ComwareBgpFamilyPeer>? peers;
    internal List<ComwareBgpNetwork>? networks;
    internal List<ComwareImport>? imports;

    /// <summary>Between how many equal routes traffic is shared, EBGP and IBGP apart; none when not set. Command: <c>balance</c>.</summary>
    public Setting<BalancePaths> Balance => balance;

    /// <summary>The same for EBGP routes only. Command: <c>balance ebgp</c>.</summary>
    public Setting<BalancePaths> BalanceEbgp => balanceEbgp;

    /// <summary>The same for IBGP routes only. Command: <c>balance ibgp</c>.</summary>
    public Setting<BalancePaths> BalanceIbgp => balanceIbgp;

    /// <summary>The same for EBGP and IBGP routes together; it excludes the other forms. Command: <c>balance eibgp</c>.</summary>
    public Setting<BalancePaths> BalanceEibgp => balanceEibgp;

    /// <summary>Routes with different AS paths of one length are equal. Command: <c>balance as-path-neglect</c>.</summary>
    public Setting<bool> AsPathNeglect => asPathNeglect;

    /// <summary>How much EBGP routes are preferred, the smallest wins; 255 when not set. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> ExternalPreference => externalPreference;

    /// <summary>How much IBGP routes are preferred; 255 when not set. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> InternalPreference => internalPreference;

    /// <summary>How much routes made by this router are preferred; 130 when not set. Command: <c>preference</c>.</summary>
    public Setting<RoutePreference> LocalPreference => localPreference;

    /// <summary>The local preference of routes that have none; 100 when not set. Command: <c>default local-preference</c>.</summary>
    public Setting<ComwareBgpLocalPreference> DefaultLocalPreference => defaultLocalPreference;

    /// <summary>The MED of routes that have none; 0 when not set. Command: <c>default med</c>.</summary>
    public Setting<ComwareBgpMed> DefaultMed => defaultMed;

    /// <summary>What is exchanged with peers. Command: <c>peer</c>.</summary>
    public IReadOnlyList<ComwareBgpFamilyPeer> Peers => peers ?? (IReadOnlyList<ComwareBgpFamilyPeer>)[];

    /// <summary>The networks that are told. Command: <c>network</c>.</summary>
    public IReadOnlyList<ComwareBgpNetwork> Networks => networks ?? (IReadOnlyList<ComwareBgpNetwork>)[];

    /// <summary>The routes that are taken over. Command: <c>import-route</c>.</summary>
    public IReadOnlyList<ComwareImport> Imports => imports ?? (IReadOnlyList<ComwareImport>)[];

    internal ComwareBgpFamilyPeer Add(ComwareBgpFamilyPeer added)
    {
        foreach (var there in peers ??= [])
        {
            if (!added.address.IsKnown || !there.address.Equals(added.address))
                continue;
            there.TakeIn(added);
            return there;
        }

        peers.Add(added);
        return added;
    }
}

/// <summary>What IPv4 unicast exchanges with a BGP peer. Command: <c>peer</c>.</summary>
public sealed class ComwareBgpFamilyPeer : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<bool> enable;
    internal Setting<ComwareBgpPreferredValue> preferredValue;
    internal Setting<bool> nextHopLocal;
    internal Setting<ComwareRoutePolicyName> importPolicy;
    internal Setting<ComwareRoutePolicyName> exportPolicy;

    /// <summary>The address of the peer.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>Routes are exchanged with the peer. Command: <c>peer ... enable</c>.</summary>
    public Setting<bool> Enable => enable;

    /// <summary>How much its routes are preferred, the largest wins; 0 when not set. Command: <c>peer ... preferred-value</c>.</summary>
    public Setting<ComwareBgpPreferredValue> PreferredValue => preferredValue;

    /// <summary>Routes that it is told lead to this router. Command: <c>peer ... next-hop-local</c>.</summary>
    public Setting<bool> NextHopLocal => nextHopLocal;

    /// <summary>Picks and changes routes that it tells. Command: <c>peer ... route-policy ... import</c>.</summary>
    public Setting<ComwareRoutePolicyName> ImportPolicy => importPolicy;

    /// <summary>Picks and changes routes that it is told. Command: <c>peer ... route-policy ... export</c>.</summary>
    public Setting<ComwareRoutePolicyName> ExportPolicy => exportPolicy;

    /// <summary>Takes in what another line says about the peer.</summary>
    internal void TakeIn(ComwareBgpFamilyPeer other)
    {
        if (!Merge.Agrees(preferredValue, other.preferredValue) || !Merge.Agrees(importPolicy, other.importPolicy) || !Merge.Agrees(exportPolicy, other.exportPolicy))
            return;
        Merge.Into(ref enable, other.enable);
        Merge.Into(ref preferredValue, other.preferredValue);
        Merge.Into(ref nextHopLocal, other.nextHopLocal);
        Merge.Into(ref importPolicy, other.importPolicy);
        Merge.Into(ref exportPolicy, other.exportPolicy);
    }
}

/// <summary>A network that BGP tells. Command: <c>network</c>.</summary>
public sealed class ComwareBgpNetwork : ConfigObject
{
    internal Setting<Ipv4Address> address;
    internal Setting<Ipv4Mask> mask;
    internal Setting<ComwareRoutePolicyName> routePolicy;

    /// <summary>The address.</summary>
    public Setting<Ipv4Address> Address => address;

    /// <summary>The mask; that of the natural class when not set.</summary>
    public Setting<Ipv4Mask> Mask => mask;

    /// <summary>Changes the route. Keyword: <c>route-policy</c>.</summary>
    public Setting<ComwareRoutePolicyName> RoutePolicy => routePolicy;
}
